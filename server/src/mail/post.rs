//! The mail server that takes what leaves the house.

use std::{fmt, fs, path::Path, str::FromStr, time::Duration};

use anyhow::{Context, bail};
use domain::happened::message::Why;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{
        Error, PoolConfig,
        client::{Certificate, Tls, TlsParameters},
    },
};

use crate::settings::Serving;

/// How long the mail server may take for one message, well below the time that a message is in hand.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many lines to the mail server are held open.
const LINES: u32 = 4;
/// How a certificate begins in a file.
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// A setting that holds a password: never shown and never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden(String);

impl FromStr for Hidden {
    type Err = std::convert::Infallible;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        Ok(Self(typed.to_owned()))
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hidden(..)")
    }
}

/// A mail server, and who writes.
#[derive(Clone)]
pub struct Post {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    /// Who writes.
    pub from: Mailbox,
    /// The server, without name and password.
    pub server: String,
}

impl Post {
    /// The mail server of the settings; `None` where none is named.
    ///
    /// # Errors
    /// A sentence that says which setting is wrong and what it looks like, without what it holds.
    pub fn of(serving: &Serving) -> anyhow::Result<Option<Self>> {
        let Some(Hidden(address)) = &serving.smtp else {
            return Ok(None);
        };
        let from = serving.mail_from.as_deref().context(
            "SAIETS_SMTP names a mail server, so SAIETS_MAIL_FROM must say who writes: `Saieta nams <nams@saiets.example>`",
        )?;
        let from: Mailbox = from.parse().ok().with_context(|| {
            format!(
                "SAIETS_MAIL_FROM is {from:?}; it looks like `Saieta nams <nams@saiets.example>`"
            )
        })?;
        let trusted = serving.smtp_ca.as_deref().map(authority).transpose()?;
        Self::at(address, from, trusted).map(Some)
    }

    /// The mail server at this address, whose line may be sealed by `trusted` as well as by the authorities that every
    /// browser trusts.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn at(address: &str, from: Mailbox, trusted: Option<Certificate>) -> anyhow::Result<Self> {
        const SHAPE: &str = "SAIETS_SMTP is no address of a mail server; it looks like `smtps://USER:PASSWORD@HOST`, \
            `smtp://USER:PASSWORD@HOST:587?tls=required` or `smtp://localhost`";
        let uri: http::Uri = address.parse().ok().context(SHAPE)?;
        let host = uri.host().filter(|host| !host.is_empty()).context(SHAPE)?;
        let scheme = uri.scheme_str().unwrap_or_default();
        let sealed = scheme == "smtps" || uri.query().is_some_and(|query| query == "tls=required");
        let has_password = uri
            .authority()
            .is_some_and(|all| all.as_str().contains('@'));
        if has_password && !sealed && !is_this_machine(host) {
            bail!(
                "SAIETS_SMTP would send its password over an open line; write smtps:// or add ?tls=required"
            );
        }
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address).ok();
        let mut transport = transport.context(SHAPE)?.timeout(Some(PATIENCE));
        if let Some(trusted) = trusted {
            transport = transport.tls(sealed_by(trusted, &uri, host)?);
        }
        let transport = transport
            .pool_config(PoolConfig::new().max_size(LINES))
            .build();
        let port = uri
            .port_u16()
            .map(|port| format!(":{port}"))
            .unwrap_or_default();
        Ok(Self {
            transport,
            from,
            server: format!("{scheme}://{host}{port}"),
        })
    }

    /// Hands a mail over; it is sent once the mail server says that it has it.
    ///
    /// # Errors
    /// Why it did not go.
    pub async fn send(&self, mail: Message) -> Result<(), Why> {
        let sending = tokio::time::timeout(2 * PATIENCE, self.transport.send(mail)).await;
        match sending {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(why(&error)),
            Err(_) => Err(Why::NoAnswer),
        }
    }
}

/// The authority whose certificate lies in this file.
///
/// # Errors
/// A sentence when there is no certificate in it.
pub fn authority(file: &Path) -> anyhow::Result<Certificate> {
    let said = || {
        format!(
            "SAIETS_SMTP_CA names {}; it must be a file with a certificate in PEM, which begins with `-----BEGIN CERTIFICATE-----`",
            file.display()
        )
    };
    let pem = fs::read(file).with_context(said)?;
    let begins = pem.windows(BEGIN.len()).any(|letters| letters == BEGIN);
    let certificate = Certificate::from_pem(&pem).ok().filter(|_| begins);
    certificate.with_context(said)
}

/// How the line to the mail server is sealed where an authority of one's own is trusted.
fn sealed_by(trusted: Certificate, address: &http::Uri, host: &str) -> anyhow::Result<Tls> {
    let parameters = TlsParameters::builder(host.to_owned());
    let parameters = parameters.add_root_certificate(trusted).build();
    let parameters = parameters.context("SAIETS_SMTP_CA holds no certificate of an authority")?;
    match (address.scheme_str(), address.query()) {
        (Some("smtps"), _) => Ok(Tls::Wrapper(parameters)),
        (_, Some("tls=required")) => Ok(Tls::Required(parameters)),
        (_, Some("tls=opportunistic")) => Ok(Tls::Opportunistic(parameters)),
        _ => bail!(
            "SAIETS_SMTP_CA is of use on a sealed line only; write SAIETS_SMTP with smtps:// or add ?tls=required"
        ),
    }
}

fn is_this_machine(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]")
}

/// What an answer of the mail server means. Only what it says of this very message is for good; that it does not let us in
/// (535) is a matter of settings, and the next try may be after they are mended.
fn why(error: &Error) -> Why {
    match error.status().map(u16::from) {
        Some(550..=559) => Why::Refused,
        Some(400..=499) => Why::Later,
        _ => Why::NoAnswer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(address: &str) -> Result<Post, String> {
        let from = "Saieta nams <nams@saiets.example>"
            .parse()
            .expect("a mailbox");
        Post::at(address, from, None).map_err(|why| format!("{why:#}"))
    }

    #[test]
    fn what_is_no_address_is_said_without_its_password() {
        for wrong in [
            "",
            "mail.example",
            "http://u:geheim@mail.example",
            "smtp://",
            "smtps:///x",
        ] {
            let said = at(wrong).err().expect(wrong);
            assert!(
                said.contains("SAIETS_SMTP") && !said.contains("geheim"),
                "{said}"
            );
        }
    }

    // Whoever keeps connections for mail needs a runtime to let go of them.
    #[tokio::test]
    async fn a_password_goes_over_a_sealed_line_only() {
        let open = at("smtp://anna:geheim@mail.example")
            .err()
            .expect("a refusal");
        assert!(
            open.contains("open line") && !open.contains("geheim"),
            "{open}"
        );
        for (right, server) in [
            ("smtps://anna:geheim@mail.example", "smtps://mail.example"),
            (
                "smtp://anna:geheim@mail.example:587?tls=required",
                "smtp://mail.example:587",
            ),
            ("smtp://anna:geheim@localhost:1025", "smtp://localhost:1025"),
            ("smtp://mail.example", "smtp://mail.example"),
        ] {
            assert_eq!(at(right).map(|post| post.server), Ok(server.to_owned()));
        }
        assert_eq!(
            format!("{:?}", Hidden("smtp://geheim".to_owned())),
            "Hidden(..)"
        );
    }
}
