const answer = Object.fromEntries(
  Array.from({ length: Number(process.env.TWIN_ANSWER ?? 10) }, (_, index) => [`field${index}`, 'a value']),
);

/** @param {Request} request */
export async function POST(request) {
  await request.json();
  return Response.json(answer);
}
