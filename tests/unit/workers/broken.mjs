// Fails with a fault of ours.
export default () => {
  throw new TypeError('broken');
};
