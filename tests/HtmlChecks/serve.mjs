// A real server for files: pages have to be right on the web, where browsers ask for icons and apply the policy.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

/** Serves files on this machine only; resolves to { address(index), close() }. */
export async function serve(files) {
  const server = createServer(async (request, response) => {
    const file = files[Number(request.url.slice(1))];
    response.writeHead(file ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(file ? await readFile(file) : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: (index) => `http://127.0.0.1:${server.address().port}/${index}`, close: () => server.close() };
}
