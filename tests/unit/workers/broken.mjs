// Throws an error.
export default () => {
  throw new TypeError('broken');
};
