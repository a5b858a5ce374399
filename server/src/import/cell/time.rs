//! Hours: `12.30`, `9-Noon`, `6-9pm`, `7pm-8.00pm`, several lessons in one cell.

use domain::offer::DoubtReason;
use jiff::civil::Time;

use super::words::{is_part_of_day, plain};

/// What a cell of hours says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// The start, where one is said.
    pub start: Option<Time>,
    /// The end, where one is said.
    pub end: Option<Time>,
}

/// Reads a start, or a start and an end, or lessons that follow one another with short breaks.
///
/// Hours without am or pm are read on the clock of 24 hours; one before 05:00, or `5.30` without its nought, is doubtful,
/// since a sheet that writes it mostly means the afternoon.
///
/// # Errors
/// Why it is doubtful. Midnight is, for sheets print it for an unknown hour.
pub fn read(cell: &str) -> Result<Clock, DoubtReason> {
    let tokens = tokens(cell)?;
    let mut lessons = Vec::new();
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        let (lesson, after) = one_lesson(rest)?;
        lessons.push(lesson);
        rest = after;
    }
    block(&lessons)
}

/// Reads an end that stands alone; midnight is an unknown end.
///
/// # Errors
/// [`DoubtReason::EndUnreadable`].
pub fn read_end(cell: &str) -> Result<Option<Time>, DoubtReason> {
    let unreadable = DoubtReason::EndUnreadable;
    match tokens(cell).map_err(|_| unreadable)?.as_slice() {
        [] => Ok(None),
        [Token::Moment(moment)] if moment.is_midnight() => Ok(None),
        [Token::Moment(moment)] => moment.on_the_clock(moment.half).map(Some).ok_or(unreadable),
        _ => Err(unreadable),
    }
}

/// Whether a start is written as on a clock of twelve hours without saying which half: `1.00` alone, or `7.00` where the
/// sheet leaves it out elsewhere (`anywhere` gives all its starts).
#[must_use]
pub fn leaves_out_half<'a>(mut anywhere: impl Iterator<Item = &'a str>) -> bool {
    anywhere.any(|cell| {
        matches!(tokens(cell).as_deref(), Ok([Token::Moment(start), ..])
            if start.may_be_the_other_half() && !start.full && !start.is_midnight())
    })
}

/// Whether a start is before nine, written with one digit and without its half of the day.
#[must_use]
pub fn is_bare_and_early(cell: &str) -> bool {
    matches!(tokens(cell).as_deref(), Ok([Token::Moment(start), rest @ ..])
        if start.half.is_none() && !start.full && start.hour < 9
            && !rest.iter().any(|token| matches!(token, Token::Moment(end) if end.half.is_some())))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Moment {
    hour: i8,
    minute: i8,
    second: i8,
    half: Option<Half>,
    /// Whether the hour was written with two digits.
    full: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Moment(Moment),
    Dash,
    Half(Half),
}

impl Moment {
    /// `00:00`, `24:00`, and the `00:00:01` that some write to get a midnight past their program.
    const fn is_midnight(self) -> bool {
        self.half.is_none() && matches!(self.hour, 0 | 24) && self.minute == 0 && self.second <= 1
    }

    fn on_the_clock(self, half: Option<Half>) -> Option<Time> {
        let hour = match half {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(Half::Am) => self.hour % 12,
            Some(Half::Pm) => self.hour % 12 + 12,
        };
        Time::new(hour, self.minute, self.second, 0).ok()
    }

    fn may_be_the_other_half(self) -> bool {
        self.half.is_none() && (self.hour < 5 || (self.hour < 6 && !self.full))
    }

    fn as_start(self, half: Option<Half>) -> Result<Time, DoubtReason> {
        if self.is_midnight() {
            return Err(DoubtReason::MidnightMeansUnknown);
        }
        if half.is_none() && self.may_be_the_other_half() {
            return Err(DoubtReason::HourAmbiguous);
        }
        self.on_the_clock(half).ok_or(DoubtReason::StartUnreadable)
    }
}

fn one_lesson(tokens: &[Token]) -> Result<(Clock, &[Token]), DoubtReason> {
    match tokens {
        [
            Token::Moment(start),
            Token::Dash,
            Token::Moment(end),
            rest @ ..,
        ] => Ok((range(*start, *end)?, rest)),
        [Token::Moment(start), rest @ ..] => Ok((
            Clock {
                start: Some(start.as_start(start.half)?),
                end: None,
            },
            rest,
        )),
        _ => Err(DoubtReason::StartUnreadable),
    }
}

/// Reads `start`-`end`. A half of the day said once, at the end, holds for both, unless the end would then come first.
fn range(start: Moment, end: Moment) -> Result<Clock, DoubtReason> {
    if end.is_midnight() {
        return Ok(Clock {
            start: Some(start.as_start(start.half)?),
            end: None,
        });
    }
    let until = end
        .on_the_clock(end.half)
        .ok_or(DoubtReason::EndUnreadable)?;
    let from = match (start.half, end.half) {
        (None, Some(_)) if start.hour <= 12 && !start.is_midnight() => {
            let same = start.as_start(end.half)?;
            if same < until {
                same
            } else {
                start.as_start(Some(Half::Am))?
            }
        }
        _ => start.as_start(start.half)?,
    };
    if from < until {
        Ok(Clock {
            start: Some(from),
            end: Some(until),
        })
    } else {
        Err(DoubtReason::EndBeforeStart)
    }
}

/// Lessons with breaks of at most a quarter of an hour are one block.
fn block(lessons: &[Clock]) -> Result<Clock, DoubtReason> {
    let (Some(first), Some(last)) = (lessons.first(), lessons.last()) else {
        return Ok(Clock::default());
    };
    for pair in lessons.windows(2) {
        let (Some(end), Some(next)) = (pair[0].end, pair[1].start) else {
            return Err(DoubtReason::SeveralInOne);
        };
        let minutes = end
            .until(next)
            .map_err(|_| DoubtReason::StartUnreadable)?
            .total(jiff::Unit::Minute);
        if !minutes.is_ok_and(|minutes| (0.0..=15.0).contains(&minutes)) {
            return Err(DoubtReason::SeveralInOne);
        }
    }
    Ok(Clock {
        start: first.start,
        end: last.end,
    })
}

fn tokens(cell: &str) -> Result<Vec<Token>, DoubtReason> {
    let text = plain(cell)
        .replace("a.m.", "am")
        .replace("p.m.", "pm")
        .replace("o'clock", " ")
        .replace("o’clock", " ");
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '0'..='9' => rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ':'))),
            c if c.is_alphabetic() => rest.find(|c: char| !c.is_alphabetic()),
            _ => Some(letter.len_utf8()),
        };
        let (token, after) = rest.split_at(length.unwrap_or(rest.len()));
        take(token, &mut tokens)?;
        rest = after;
    }
    shared_halves(tokens)
}

fn take(token: &str, tokens: &mut Vec<Token>) -> Result<(), DoubtReason> {
    match token {
        "-" | "–" | "—" | "to" | "until" | "till" | "lidz" | "iki" | "kuni" => {
            tokens.push(Token::Dash);
        }
        "am" => tokens.push(Token::Half(Half::Am)),
        "pm" => tokens.push(Token::Half(Half::Pm)),
        // "12noon" is one moment.
        "noon" | "midday" | "pusdienlaiks" => match tokens.last_mut() {
            Some(Token::Moment(moment)) if moment.hour == 12 && moment.half.is_none() => {
                moment.half = Some(Half::Pm);
            }
            _ => tokens.push(Token::Moment(Moment {
                hour: 12,
                minute: 0,
                second: 0,
                half: Some(Half::Pm),
                full: true,
            })),
        },
        "midnight" => return Err(DoubtReason::MidnightMeansUnknown),
        "at" | "from" | "no" | "nuo" | "val" | "plkst" | "kell" | "kl" | "h" | "hrs" | "hours"
        | "." | "," | "(" | ")" => {}
        blank if blank.trim().is_empty() => {}
        number if number.starts_with(|c: char| c.is_ascii_digit()) => {
            tokens.push(Token::Moment(moment(number)?));
        }
        part if is_part_of_day(part) => return Err(DoubtReason::OnlyPartOfDay),
        _ => return Err(DoubtReason::StartUnreadable),
    }
    Ok(())
}

fn moment(number: &str) -> Result<Moment, DoubtReason> {
    let parts: Vec<&str> = number
        .trim_end_matches(['.', ':'])
        .split(['.', ':'])
        .collect();
    let read = |place: usize| parts.get(place).map_or(Some(0), |part| two_digits(part));
    let (Some(hour), Some(minute), Some(second)) = (read(0), read(1), read(2)) else {
        return Err(DoubtReason::StartUnreadable);
    };
    let minutes_whole = parts.get(1).is_none_or(|minutes| minutes.len() == 2);
    let known = parts.len() <= 3 && minutes_whole && hour <= 24 && minute <= 59 && second <= 59;
    let known = known && (hour < 24 || minute + second == 0);
    let full = parts[0].len() == 2;
    if known {
        Ok(Moment {
            hour,
            minute,
            second,
            half: None,
            full,
        })
    } else {
        Err(DoubtReason::StartUnreadable)
    }
}

fn two_digits(part: &str) -> Option<i8> {
    (part.len() <= 2).then(|| part.parse().ok()).flatten()
}

/// Gives each am and pm to the moment before it.
fn shared_halves(tokens: Vec<Token>) -> Result<Vec<Token>, DoubtReason> {
    let mut settled: Vec<Token> = Vec::new();
    for token in tokens {
        match (token, settled.last_mut()) {
            (Token::Half(half), Some(Token::Moment(moment))) if moment.half.is_none() => {
                moment.half = Some(half);
            }
            (Token::Half(_), None) => return Err(DoubtReason::OnlyPartOfDay),
            (Token::Half(_), _) => return Err(DoubtReason::StartUnreadable),
            (other, _) => settled.push(other),
        }
    }
    Ok(settled)
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;
    use proptest::prelude::*;

    use super::*;

    fn hours(cell: &str) -> (Option<Time>, Option<Time>) {
        let clock = read(cell).unwrap_or_else(|why| panic!("{cell}: {why:?}"));
        (clock.start, clock.end)
    }

    fn between(from: (i8, i8), to: (i8, i8)) -> (Option<Time>, Option<Time>) {
        (
            Some(time(from.0, from.1, 0, 0)),
            Some(time(to.0, to.1, 0, 0)),
        )
    }

    #[test]
    fn ranges_share_am_and_pm() {
        assert_eq!(hours("9-Noon"), between((9, 0), (12, 0)));
        assert_eq!(hours("6-9pm"), between((18, 0), (21, 0)));
        assert_eq!(hours("1-3pm"), between((13, 0), (15, 0)));
        assert_eq!(hours("7pm-8.00pm"), between((19, 0), (20, 0)));
        assert_eq!(hours("10am -1pm"), between((10, 0), (13, 0)));
        assert_eq!(hours("11AM-12noon"), between((11, 0), (12, 0)));
        assert_eq!(hours("10–12pm"), between((10, 0), (12, 0)));
        assert_eq!(hours("11 a.m. to 1 p.m."), between((11, 0), (13, 0)));
    }

    #[test]
    fn lessons_with_short_breaks_are_one_block() {
        assert_eq!(
            hours("11.15–12.00 12.05–12.50"),
            between((11, 15), (12, 50))
        );
        assert_eq!(
            read("9.00–10.00 13.00–14.00"),
            Err(DoubtReason::SeveralInOne)
        );
    }

    #[test]
    fn midnight_is_unknown() {
        for cell in ["00:00:00", "0:00", "00:00:01", "24:00", "midnight"] {
            assert_eq!(read(cell), Err(DoubtReason::MidnightMeansUnknown), "{cell}");
        }
        assert_eq!(read_end("00:00:00"), Ok(None));
        assert_eq!(hours("19.30-00:00").1, None);
    }

    #[test]
    fn an_hour_that_may_be_the_other_half_of_the_day_is_doubtful() {
        for cell in ["1.00–2.00", "3", "04:30", "5.30", "00:10"] {
            assert_eq!(read(cell), Err(DoubtReason::HourAmbiguous), "{cell}");
        }
        assert_eq!(read("12.30–6.00"), Err(DoubtReason::EndBeforeStart));
        assert_eq!(hours("05:30").0, Some(time(5, 30, 0, 0)));
    }

    #[test]
    fn words_around_an_hour_are_known_or_doubtful() {
        assert_eq!(hours("11.00 val.").0, Some(time(11, 0, 0, 0)));
        assert_eq!(hours("plkst. 14:30").0, Some(time(14, 30, 0, 0)));
        assert_eq!(hours("18 val.").0, Some(time(18, 0, 0, 0)));
        assert_eq!(read("mornings"), Err(DoubtReason::OnlyPartOfDay));
        for cell in [
            "about 10.00",
            "10:75",
            "25:00",
            "10.5",
            "be there before 9:00",
            "13:45 meet, walk 14:00",
            "-",
            "13pm",
        ] {
            assert!(read(cell).is_err(), "{cell}");
        }
    }

    proptest! {
        #[test]
        fn every_minute_of_the_day_is_read_as_it_is_written(hour in 6_i8..24, minute in 0_i8..60, dot in prop::bool::ANY) {
            let cell = if dot { format!("{hour}.{minute:02}") } else { format!("{hour:02}:{minute:02}:00") };
            prop_assert_eq!(read(&cell).map(|clock| clock.start), Ok(Some(time(hour, minute, 0, 0))));
        }

        #[test]
        fn any_cell_is_read_or_doubtful(cell in "\\PC{0,40}") {
            let _ = read(&cell);
            let _ = read_end(&cell);
        }

        #[test]
        fn an_end_is_never_before_its_start(cell in "[0-9]{1,2}[.:]?[0-9]{0,2} ?(am|pm)?[-–][0-9]{1,2}[.:]?[0-9]{0,2} ?(am|pm|noon)?") {
            if let Ok(Clock { start: Some(start), end: Some(end) }) = read(&cell) {
                prop_assert!(start < end);
            }
        }
    }
}
