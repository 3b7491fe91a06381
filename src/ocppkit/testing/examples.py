"""Texts at the edges of the formats that the schemas use: some are right, some are nearly."""

from __future__ import annotations

from typing import Final

__all__ = ["BAD_TIMES", "BAD_URIS", "GOOD_TIMES", "GOOD_URIS"]

GOOD_TIMES: Final = (
    "2024-05-06T07:08:09Z",
    "2024-05-06T07:08:09.123Z",
    "2024-05-06T07:08:09.1Z",
    "2024-05-06T07:08:09.123456789Z",
    "2024-05-06T07:08:09+02:00",
    "2024-05-06T07:08:09.5-11:30",
    "2024-05-06T23:59:59.999999+00:00",
    "2024-05-06t07:08:09z",
    "2024-02-29T00:00:00Z",
    "1970-01-01T00:00:00-00:00",
    "0001-01-02T00:00:00Z",
)
"""Date-times of RFC 3339, 5.6."""

BAD_TIMES: Final = (
    "",
    "x",
    "2024-05-06",
    "2024-05-06T07:08:09",
    "2024-05-06T07:08:09+0200",
    "2024-05-06T07:08:09+02",
    "2024-05-06T07:08:09,5Z",
    "2024-05-06T07:08Z",
    "2024-05-06T24:00:00Z",
    "2024-05-06T07:08:09 Z",
    "2024-05-06 07:08:09Z",
    "2024-05-06T07:08:09.Z",
    "2024-05-06T07:60:09Z",
    "2024-05-06T07:08:61Z",
    "2024-05-06T07:08:09+24:00",
    "2024-05-06T07:08:09+02:60",
    "2024-13-06T07:08:09Z",
    "2024-02-30T07:08:09Z",
    "2023-02-29T07:08:09Z",
    "20240506T070809Z",
    "2024-W19-1T07:08:09Z",
    "2024-127T07:08:09Z",
    "24-05-06T07:08:09Z",
    "2024-5-6T07:08:09Z",
    " 2024-05-06T07:08:09Z",
    "2024-05-06T07:08:09Z\n",
    "٢٠٢٤-05-06T07:08:09Z",
    "1714979289",
)
"""What only looks like one."""

GOOD_URIS: Final = (
    "ftp://user:password@example.com:21/logs/?a=b#c",
    "https://example.com",
    "http://[2001:db8::1]:8080/x",
    "http://[v1.x:y]/",
    "urn:isbn:0451450523",
    "mailto:a@b.c",
    "file:///etc/passwd",
    "a:",
    "x://a%20b/%C3%A9",
    "http://a.b/~x/;p=1,2",
)
"""URIs of RFC 3986, appendix A."""

BAD_URIS: Final = (
    "",
    "logs/today",
    "//example.com/x",
    "http://exa mple.com",
    "http://[::1",
    "http://[::g]/",
    "http://example.com/%zz",
    "1http://x",
    "http://exämple.com/",
    "http://a/<b>",
    "://x",
    "http://a\\b",
    "http://a/b#c#d",
    "http://a:b/",
)
"""What only looks like one."""
