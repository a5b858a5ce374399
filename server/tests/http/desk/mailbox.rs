//! A real mail server for one test, and what it got.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use lettre::message::Mailbox;
use serde_json::Value;
use server::mail::{self, Post};
use tokio_util::sync::CancellationToken;

use crate::test_house::TestHouse;

/// Everything that waits is seen to once.
pub async fn round(house: &TestHouse, post: Option<&Post>) {
    let stop = CancellationToken::new();
    mail::round(&house.site, post, &stop)
        .await
        .expect("a round");
}

/// What a mail server of its own gets in one round.
pub async fn mails_of(house: &TestHouse) -> Vec<Mail> {
    let server = MailServer::start();
    round(house, Some(&server.post())).await;
    server.close()
}

/// A mail server; it ends with the test.
pub struct MailServer {
    program: Child,
    input: Option<ChildStdin>,
    lines: BufReader<ChildStdout>,
    port: u16,
}

/// A mail as the server got it.
pub struct Mail {
    pub from: String,
    pub to: Vec<String>,
    pub signed_in: bool,
    /// Headers and body, with the lines of quoted-printable and Base64 read.
    pub text: String,
}

/// How the line to a mail server is sealed.
#[derive(Clone, Copy, Debug)]
pub enum Sealed {
    /// When the house asks for it.
    OnDemand,
    /// From the first byte.
    FromTheFirst,
}

impl MailServer {
    /// One with an open line.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// One with a sealed line, whose authority lies in `file`.
    pub fn start_sealed(sealed: Sealed, file: &Path) -> Self {
        let way = match sealed {
            Sealed::OnDemand => "starttls",
            Sealed::FromTheFirst => "smtps",
        };
        Self::start_with(&[way, file.to_str().expect("a path")])
    }

    fn start_with(arguments: &[&str]) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/desk/smtp.py");
        let program = Command::new(python())
            .arg(script)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut program =
            program.expect("python with aiosmtpd, as `tools/setup.sh test` brings it");
        let input = program.stdin.take();
        let mut lines = BufReader::new(program.stdout.take().expect("its output"));
        let mut port = String::new();
        lines.read_line(&mut port).expect("a line");
        Self {
            port: port.trim().parse().expect("a port: is aiosmtpd there?"),
            program,
            input,
            lines,
        }
    }

    /// How the house reaches it.
    pub fn post(&self) -> Post {
        self.post_as("")
    }

    /// The same with a name and password, `name:password@`.
    pub fn post_as(&self, who: &str) -> Post {
        let address = format!("smtp://{who}127.0.0.1:{}", self.port);
        Post::at(&address, house_mailbox(), None).expect("an address")
    }

    /// The same over a sealed line, trusting the authority in `file` besides those that everybody trusts.
    pub fn post_sealed(&self, sealed: Sealed, file: Option<&Path>) -> Post {
        let who = format!("anna:geheim@127.0.0.1:{}", self.port);
        let address = match sealed {
            Sealed::OnDemand => format!("smtp://{who}?tls=required"),
            Sealed::FromTheFirst => format!("smtps://{who}"),
        };
        let trusted = file.map(|file| mail::authority(file).expect("a certificate"));
        Post::at(&address, house_mailbox(), trusted).expect("an address")
    }

    /// Closes it and reads everything it got.
    pub fn close(mut self) -> Vec<Mail> {
        drop(self.input.take());
        let mut mails = Vec::new();
        let mut line = String::new();
        while self.lines.read_line(&mut line).expect("a line") > 0 {
            mails.push(Mail::read(&line));
            line.clear();
        }
        assert!(self.program.wait().expect("an end").success());
        mails
    }
}

fn house_mailbox() -> Mailbox {
    let mailbox = "Saieta nams <nams@saiets.example>".parse();
    mailbox.expect("a mailbox")
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // A test that stopped early leaves nobody behind.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Mail {
    fn read(line: &str) -> Self {
        let mail: Value = serde_json::from_str(line).expect("JSON");
        let text = |name: &str| mail[name].as_str().unwrap_or_default().to_owned();
        let to = mail["to"].as_array().expect("people").iter();
        Self {
            from: text("from"),
            to: to
                .map(|to| to.as_str().expect("a mailbox").to_owned())
                .collect(),
            signed_in: !mail["who"].is_null(),
            text: text("data"),
        }
    }

    /// The way on that stands in its text, from the house's own door.
    pub fn link(&self) -> String {
        let text = self.part("text/plain");
        let mut links = text
            .lines()
            .filter_map(|line| line.strip_prefix("https://saieta-nams.example"));
        links.next().expect("a link").to_owned()
    }

    /// One part of it, decoded: the one whose content type begins so.
    pub fn part(&self, kind: &str) -> String {
        let begins = format!("Content-Type: {kind}");
        let at = self
            .text
            .find(&begins)
            .unwrap_or_else(|| panic!("no {kind} in {}", self.text));
        let part = &self.text[at..];
        let (head, body) = part.split_once("\r\n\r\n").expect("a body");
        let body = body.split("\r\n--").next().expect("an end");
        if head.contains("quoted-printable") {
            quoted(body)
        } else if head.contains("base64") {
            base64(body)
        } else {
            body.replace("\r\n", "\n")
        }
    }

    /// The value of a header as it was sent.
    pub fn header(&self, name: &str) -> String {
        let begins = format!("{name}: ");
        let line = self
            .text
            .lines()
            .find_map(|line| line.strip_prefix(&begins));
        line.unwrap_or_default().to_owned()
    }
}

/// What quoted-printable says (RFC 2045, 6.7).
fn quoted(body: &str) -> String {
    let body = body.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = body.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'=').then(|| after.get(..2)).flatten();
        let code = code.and_then(|code| std::str::from_utf8(code).ok());
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes)
        .expect("UTF-8")
        .replace("\r\n", "\n")
}

/// What Base64 says (RFC 4648).
fn base64(body: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut held, mut bits, mut bytes) = (0_u32, 0, Vec::new());
    for letter in body.bytes() {
        let Some(value) = LETTERS.iter().position(|known| *known == letter) else {
            continue;
        };
        held = held << 6 | u32::try_from(value).expect("six bits");
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    String::from_utf8(bytes)
        .expect("UTF-8")
        .replace("\r\n", "\n")
}

/// The python that tools/ brought, or the one that is named.
fn python() -> PathBuf {
    let named = std::env::var_os("SAIETS_MAIL_PYTHON").map(PathBuf::from);
    named.unwrap_or_else(|| PathBuf::from("python3"))
}
