"""A mail server for tests: a real one (aiosmtpd), on a free port of this machine.

Says its port in the first line, then each mail as a line of JSON. Mailboxes that begin with "nobody" are refused for good,
those that begin with "later" for now. Who signs in must be anna with the password geheim. Ends when its input does.

    smtp.py                      an open line
    smtp.py starttls FILE        a line that is sealed on demand, and no mail before it is
    smtp.py smtps FILE           a line that is sealed from the first byte

The certificate of the authority that sealed it is written to FILE.
"""

import json
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Keeper:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later"):
            return "451 4.7.1 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "who": session.auth_data,
            "data": envelope.original_content.decode("utf-8", "replace"),
        }
        print(json.dumps(mail), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b"anna" and data.password == b"geheim"
    return AuthResult(success=right, handled=False, auth_data="anna" if right else None)


def sealed(way, file):
    """How the controller is told to seal its line."""
    import trustme

    authority = trustme.CA()
    authority.cert_pem.write_to_path(file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    if way == "smtps":
        return {"ssl_context": context}
    return {"tls_context": context, "require_starttls": True}


with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(
    Keeper(),
    hostname="127.0.0.1",
    port=port,
    authenticator=authenticate,
    auth_require_tls=False,
    decode_data=False,
    **(sealed(*sys.argv[1:]) if sys.argv[1:] else {}),
)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
