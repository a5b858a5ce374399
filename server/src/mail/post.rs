//! The mail server that takes what leaves the house.

use std::{fmt, str::FromStr, time::Duration};

use anyhow::{Context, bail};
use domain::happened::message::Why;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{Error, PoolConfig},
};

use crate::settings::Serving;

/// How long the mail server may take for one message, well below the time that a message is in hand.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many lines to the mail server are held open.
const LINES: u32 = 4;

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
        Self::at(address, from).map(Some)
    }

    /// The mail server at this address.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub fn at(address: &str, from: Mailbox) -> anyhow::Result<Self> {
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
        let transport = transport.context(SHAPE)?.timeout(Some(PATIENCE));
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
        Post::at(address, from).map_err(|why| format!("{why:#}"))
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

    #[test]
    fn a_password_goes_over_a_sealed_line_only() {
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
