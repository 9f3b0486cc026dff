# Varnish in front of edges, or of npm start: varnishd -a :80 -p http_gzip_support=off -f deploy/varnish/default.vcl
# How long a page may be used is said by its own headers (lib/delivery/headers.ts); what is here makes Varnish do all of that.
vcl 4.1;
import std;

backend edge {
  .host = "127.0.0.1";
  .port = "8080";
  .connect_timeout = 1s;
  .first_byte_timeout = 12s;
  .probe = {
    .url = "/halsa/redo";
    .interval = 1s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

sub vcl_recv {
  # The pages are the same for everyone: the answer about cookies is read in the browser. What is chosen, counted or told passes by.
  if (req.method == "GET" || req.method == "HEAD") {
    if (req.url !~ "^/api/") {
      unset req.http.Cookie;
    }
  }
  # A film is fetched in parts, and would fill what is kept: whoever answers files sends it.
  if (req.url ~ "\.mp4$") {
    return (pass);
  }
  # As many forms as the build has, and none that is refused (q=0); by itself Varnish knows gzip alone, and compresses what is compressed already.
  # With the dictionary of a build (RFC 9842) a page has one more; what is no hash is no dictionary.
  if (req.http.Available-Dictionary !~ "^:[A-Za-z0-9+/]{43}=:$" || req.http.Accept-Encoding !~ "(^|[ ,])dcz *(,|$)") {
    unset req.http.Available-Dictionary;
  }
  if (req.http.Available-Dictionary) {
    set req.http.Accept-Encoding = "dcz, br";
  } else if (req.http.Accept-Encoding ~ "(?i)(^|[ ,])br *(; *q=(?!0(\.0*)? *(,|$))[0-9.]+ *)?(,|$)") {
    set req.http.Accept-Encoding = "br";
  } else if (req.http.Accept-Encoding ~ "(?i)(^|[ ,])gzip *(; *q=(?!0(\.0*)? *(,|$))[0-9.]+ *)?(,|$)") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # stale-while-revalidate while somebody answers, stale-if-error when nobody does.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 30s;
  }
}

sub vcl_backend_response {
  if (beresp.status >= 500) {
    # What is kept is better than this.
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
  } else if (beresp.http.Cache-Control ~ "stale-if-error=\d") {
    # Varnish reads stale-while-revalidate by itself, and not this.
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=(\d+).*$", "\1s"), 30s);
  }
}
