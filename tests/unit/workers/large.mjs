// Needs more memory than it may have.
export default () => {
  for (const all = []; ; ) all.push(new Array(1000).fill('x'));
};
