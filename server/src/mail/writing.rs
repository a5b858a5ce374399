//! A letter as an e-mail: plain text, simple HTML, and the dates for a calendar where they belong with it.

use app::house::message::{Letter, News};
use domain::{
    happened::message::Why,
    id::MessageId,
    text::{EmailAddress, PersonName},
};
use jiff::Timestamp;
use lettre::message::{
    Attachment, Mailbox, Message, MultiPart,
    header::{ContentType, Header, HeaderName, HeaderValue},
};

use store::Catalogue;

use super::Post;
use crate::calendar;

/// Tells machines that a machine wrote it, so that nobody's holiday notice answers (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Whom a mail is for.
pub(super) struct Envelope<'a> {
    pub(super) id: MessageId,
    pub(super) name: &'a PersonName,
    pub(super) mailbox: &'a EmailAddress,
}

/// The dates of the course, where they belong with the news: a name for the file, and what is in it.
pub(super) fn dates(news: &News<'_>, stamp: Timestamp) -> Option<(String, String)> {
    news.has_dates().then(|| {
        let (language, sessions) = (news.person.language, news.sessions());
        let link = news.course_page(language);
        let text = calendar::written(news.house, news.course, language, &sessions, stamp, &link);
        (format!("{}.ics", news.course.offer.slug), text)
    })
}

impl Envelope<'_> {
    /// The mail.
    pub(super) fn seal(
        &self,
        post: &Post,
        house: &Catalogue,
        letter: &Letter,
        dates: Option<(String, String)>,
    ) -> Result<Message, Why> {
        let address = self.mailbox.as_str().parse().map_err(|_| Why::Refused)?;
        let id = format!("<{}@{}>", self.id, post.from.email.domain());
        let builder = Message::builder()
            .from(post.from.clone())
            .to(Mailbox::new(Some(self.name.to_string()), address))
            .subject(letter.subject.clone())
            .message_id(Some(id))
            .header(AutoSubmitted);
        let answer_to = house.centre.email.as_ref();
        let builder = match answer_to.and_then(|email| email.as_str().parse().ok()) {
            Some(address) => builder.reply_to(Mailbox::new(None, address)),
            None => builder,
        };
        let body = MultiPart::alternative_plain_html(letter.text(), html(letter));
        let whole = MultiPart::mixed().multipart(body);
        let whole = match dates {
            Some((name, text)) => {
                whole.singlepart(Attachment::new(name).body(text, calendar_type()))
            }
            None => whole,
        };
        builder.multipart(whole).map_err(|_| Why::NotWritten)
    }
}

fn calendar_type() -> ContentType {
    ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
        .unwrap_or(ContentType::TEXT_PLAIN)
}

/// The same as a page: large, in one column, without a picture or anything else that would be fetched.
#[must_use]
pub fn html(letter: &Letter) -> String {
    let mut body = String::new();
    let mut paragraph = |text: &str| body.push_str(&format!("<p>{}</p>\n", escaped(text)));
    paragraph(&letter.greeting);
    letter.paragraphs.iter().for_each(|text| paragraph(text));
    let meetings = letter
        .meetings
        .iter()
        .map(|line| format!("<li>{}</li>", escaped(line)));
    let meetings: String = meetings.collect();
    if !meetings.is_empty() {
        body.push_str(&format!("<ul>{meetings}</ul>\n"));
    }
    let code = letter.code.iter().map(|(name, code)| (*name, code.shown()));
    let facts = letter.facts.iter().cloned().chain(code);
    for (name, fact) in facts {
        body.push_str(&format!(
            "<p><b>{}:</b> {}</p>\n",
            escaped(name),
            escaped(&fact)
        ));
    }
    let attached = letter.attached.map(str::to_owned);
    for text in letter.after.iter().cloned().chain(attached) {
        body.push_str(&format!("<p>{}</p>\n", escaped(&text)));
    }
    if let Some((what, address)) = &letter.way_on {
        let address = escaped(address);
        body.push_str(&format!(
            "<p>{}<br><a href=\"{address}\">{address}</a></p>\n",
            escaped(what)
        ));
    }
    let signed: Vec<_> = letter.signed.iter().map(|line| escaped(line)).collect();
    body.push_str(&format!("<p>{}</p>\n", signed.join("<br>")));
    if let Some(sender) = &letter.sender {
        body.push_str(&format!("<p>{}</p>\n", escaped(sender)));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
        <body style=\"max-width:36em;font:18px/1.5 sans-serif\">\n{body}</body>\n</html>\n",
        letter.language.code(),
        escaped(&letter.subject),
    )
}

/// Text as HTML has it.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
