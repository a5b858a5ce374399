//! The note: `key=value` pairs and words for the house's own eyes, parted by semicolons.
//!
//! A note is never shown to the public. A pair means what its key says; the words are searched only for what would make
//! the row wrong if it were believed: dates on which nothing is held, and hints that it is off, a service or a tenant.

use domain::{calendar::Span, offer::DoubtReason};
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::{
    date,
    weeks::OVER,
    words::{any_begins, has, said, words},
};

/// What a note says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The alias of who leads it.
    pub leader: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// Fewer than this and it is not held.
    pub minimum: Option<u16>,
    /// Whether the sheet counts people who are in already.
    pub has_members: bool,
    /// Where it meets, if the columns do not say it.
    pub venue: Option<String>,
    /// Whether it is one of several groups of one title.
    pub parallel: bool,
    /// When it does not meet.
    pub except: Vec<Span>,
    /// What makes the row doubtful.
    pub doubts: Vec<DoubtReason>,
}

/// Reads a note. It cannot fail: words that mean nothing here change nothing.
#[must_use]
pub fn read(cell: &str) -> Note {
    let mut note = Note::default();
    for part in cell
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        match part.split_once('=') {
            Some((key, value)) => note.take_pair(&words(key), value.trim()),
            None => note.take_words(part),
        }
    }
    note.doubts.sort_unstable();
    note.doubts.dedup();
    note
}

impl Note {
    fn take_pair(&mut self, key: &[String], value: &str) {
        let Some(last) = key.last().map(String::as_str) else {
            return;
        };
        let value = said(value);
        match last {
            "leader" | "leaders" => self.leader = text(value),
            "price" | "cost" | "fee" => self.cost = text(value),
            "minimum" | "min" => self.minimum = value.parse().ok().filter(|minimum| *minimum > 0),
            "members" => self.has_members = value.parse::<u32>().is_ok_and(|members| members > 0),
            "venue" => self.venue = text(value),
            "status" => self.take_status(value),
            // `two leaders=Leader 08 + Leader 09` and the like.
            _ if key.iter().any(|word| word == "leader" || word == "leaders")
                && !has(key, "leaders count") =>
            {
                self.leader = text(value);
            }
            _ => {}
        }
    }

    fn take_status(&mut self, status: &str) {
        if !is_held(status) {
            self.doubts.push(DoubtReason::SaidToBeInactive);
        }
    }

    fn take_words(&mut self, part: &str) {
        let spoken = words(part);
        self.parallel |= has(&spoken, "parallel group") || has(&spoken, "parallel groups");
        if is_off(&spoken, part) {
            self.doubts.push(DoubtReason::SaidToBeInactive);
        }
        if any_begins(&spoken, &["contradict", "conflict"]) || has(&spoken, "says") {
            self.doubts.push(DoubtReason::SourceContradicts);
        }
        if spoken.iter().any(|word| word == "tenant")
            || has(&spoken, "a service")
            || has(&spoken, "not a course")
        {
            self.doubts.push(DoubtReason::LooksLikeNoCourse);
        }
        if has(&spoken, "two things in one line") || has(&spoken, "several courses") {
            self.doubts.push(DoubtReason::SeveralInOne);
        }
        self.except.extend(exceptions(&spoken, part));
    }
}

/// Whether a status says that something is held; no status says nothing against it.
#[must_use]
pub fn is_held(status: &str) -> bool {
    words(status).iter().all(|word| {
        matches!(
            word.as_str(),
            "1" | "yes"
                | "active"
                | "open"
                | "running"
                | "on"
                | "confirmed"
                | "aktivs"
                | "aktivus"
                | "vyksta"
                | "notiek"
                | "toimub"
                | "aktiivne"
        )
    })
}

fn text(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn is_off(spoken: &[String], part: &str) -> bool {
    (any_begins(spoken, &OVER) || has(spoken, "start delayed"))
        && exceptions(spoken, part).is_empty()
}

/// "not on 2024-06-05", "no session 2024-05-28", "away 2024-05-08..2024-06-04", "skipped in the week of 2022-10-03".
fn exceptions(spoken: &[String], part: &str) -> Vec<Span> {
    let says = [
        "not on",
        "no session",
        "no sessions",
        "no meeting",
        "except",
        "away",
        "skipped",
        "nav",
        "nenotiek",
        "ei toimu",
        "nevyksta",
    ];
    if !says.iter().any(|phrase| has(spoken, phrase)) {
        return Vec::new();
    }
    let dates = date::all_in(part);
    match dates.as_slice() {
        [from, to] if part.contains("..") => Span::new(*from, *to).into_iter().collect(),
        [day] if has(spoken, "week of") => week_of(*day).into_iter().collect(),
        days => days.iter().copied().map(Span::day).collect(),
    }
}

fn week_of(day: Date) -> Option<Span> {
    let back = i64::from(day.weekday().since(Weekday::Monday));
    let monday = day.checked_sub(back.days()).ok()?;
    Span::new(monday, monday.checked_add(6.days()).ok()?)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn pairs_mean_what_their_key_says() {
        let note = read(
            "raw=Weekly, Monday; leader=Leader 09; leaders_count=3; members=54; price=£4; min=6",
        );
        assert_eq!(note.leader.as_deref(), Some("Leader 09"));
        assert_eq!(note.cost.as_deref(), Some("£4"));
        assert_eq!((note.minimum, note.has_members), (Some(6), true));
        assert!(note.doubts.is_empty());
        assert_eq!(
            read("two leaders=Leader 08 + Leader 09").leader.as_deref(),
            Some("Leader 08 + Leader 09")
        );
        assert!(!read("members=0").has_members);
    }

    #[test]
    fn a_status_other_than_open_is_doubtful() {
        for status in [
            "inactive",
            "full",
            "waiting list",
            "cancelled",
            "commented out",
            "???x",
        ] {
            assert_eq!(
                read(&format!("status={status}")).doubts,
                [DoubtReason::SaidToBeInactive],
                "{status}"
            );
        }
        assert!(read("status=active").doubts.is_empty());
        assert!(read("waiting_list=on").doubts.is_empty());
    }

    #[test]
    fn dates_on_which_nothing_is_held_are_exceptions() {
        let day = |y, m, d| Span::day(date(y, m, d));
        assert_eq!(
            read("not on 2024-06-05; leader=Leader 16").except,
            [day(2024, 6, 5)]
        );
        assert_eq!(read("no session 2024-05-28").except, [day(2024, 5, 28)]);
        let away = Span::new(date(2024, 5, 8), date(2024, 6, 4)).unwrap();
        assert_eq!(
            read("leader away 2024-05-08..2024-06-04, resumes").except,
            [away]
        );
        let week = Span::new(date(2022, 10, 3), date(2022, 10, 9)).unwrap();
        assert_eq!(read("skipped in the week of 2022-10-05").except, [week]);
        assert!(read("pay in person on 2023-05-30").except.is_empty());
    }

    #[test]
    fn hints_that_would_make_the_row_wrong_are_heard() {
        assert_eq!(
            read("all classes cancelled (leader ill)").doubts,
            [DoubtReason::SaidToBeInactive]
        );
        assert_eq!(
            read("header says 7:00, body says 8:00").doubts,
            [DoubtReason::SourceContradicts]
        );
        assert_eq!(
            read("tenant; takes the hall").doubts,
            [DoubtReason::LooksLikeNoCourse]
        );
        assert_eq!(
            read("free; a service, not a course").doubts,
            [DoubtReason::LooksLikeNoCourse]
        );
        assert_eq!(
            read("two things in one line").doubts,
            [DoubtReason::SeveralInOne]
        );
        assert!(
            read("same title; hours a week=8 (6-8 kl.)")
                .doubts
                .is_empty()
        );
    }
}
