"""Sites on loopback for the tests of fetching: pages made by functions, every question written down.

    with Site({"/robots.txt": text("User-agent: *\\nDisallow:\\n"), "/feed": text("…", ETag='"1"')}) as site:
        … site.url("/feed") …; site.asked → [("/feed", {"user-agent": …}), …]

A page is a function of the request handler. Nothing but 127.0.0.1 is ever asked: environment() keeps proxies out.
"""
import http.server, os, ssl, threading, time


class Site:
    def __init__(self, pages, tls=None):
        self.pages, self.asked, site = dict(pages), [], self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                site.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                page = site.pages.get(self.path) or site.pages.get(self.path.split("?")[0]) or status(404, "no such page")
                try:
                    page(self)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def log_message(self, *_):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.scheme, self.port = "https" if tls else "http", self.server.server_address[1]

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def url(self, path):
        return f"{self.scheme}://127.0.0.1:{self.port}{path}"

    def paths(self):
        return [p for p, _ in self.asked]


def environment(**more):
    env = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    return {**env, "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1", **more}


def send(h, code, body, fields):
    h.send_response_only(code)
    for k, v in fields.items():
        h.send_header(k.replace("_", "-"), v)
    if "Content_Length" not in fields and code != 304:
        h.send_header("Content-Length", str(len(body)))
    h.end_headers()
    h.wfile.write(body)


def raw(body, **fields):
    return lambda h: send(h, 200, body, fields)


def text(body, **fields):
    return raw(body.encode(), **{"Content_Type": "text/plain; charset=utf-8", **fields})


def status(code, body="", **fields):
    return lambda h: send(h, code, body.encode(), fields)


def redirect(to, code=302):
    return lambda h: send(h, code, b"over there", {"Location": to})


def in_turn(*pages):
    """The first page at the first question, the second at the next; the last one from then on."""
    left = list(pages)
    return lambda h: (left.pop(0) if len(left) > 1 else left[0])(h)


def unchanged(etag, modified, body):
    """200 with both marks of the copy; 304 when either comes back."""
    def page(h):
        if h.headers.get("If-None-Match") == etag or h.headers.get("If-Modified-Since") == modified:
            return send(h, 304, b"", {"ETag": etag, "Last_Modified": modified, "Cache_Control": "max-age=600"})
        send(h, 200, body.encode(), {"ETag": etag, "Last_Modified": modified, "Content_Type": "application/rss+xml"})
    return page


def hang(seconds):
    """Takes the question and says nothing."""
    return lambda h: time.sleep(seconds)


def trickle(byte_seconds, n):
    """A byte now and then."""
    def page(h):
        h.send_response_only(200)
        h.send_header("Content-Length", str(n))
        h.end_headers()
        for _ in range(n):
            h.wfile.write(b".")
            h.wfile.flush()
            time.sleep(byte_seconds)
    return page


def short_of(body, announced):
    """Fewer bytes than announced, then the end."""
    def page(h):
        send(h, 200, body, {"Content_Length": str(announced)})
        h.close_connection = True
    return page
