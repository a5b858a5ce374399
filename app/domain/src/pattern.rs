//! When something meets, and the sessions that follow from it. Civil time only.
//!
//! Two steps: a [`Rhythm`] says which days of the calendar, [`sessions`] takes away closures and public holidays, adds
//! hours and place, and applies what was decided about single sessions.

use serde::{Deserialize, Serialize};

pub use self::{
    expand::{left_out, next_session, sessions},
    hours::Hours,
    rhythm::{Nth, Rhythm},
    weekdays::WeekdaySet,
};
use crate::{calendar::Span, place::Place};

mod expand;
mod hours;
#[cfg(test)]
pub(crate) mod reference;
mod rhythm;
mod weekdays;

/// In which part of the year something meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Season {
    /// In the terms of the school year.
    Terms,
    /// All year round.
    WholeYear,
    /// Between two days, both included, whatever the terms.
    Own(Span),
}

/// One line of a timetable: which days, from when to when, where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// Which days.
    pub rhythm: Rhythm,
    /// From when to when.
    pub hours: Hours,
    /// Where.
    pub place: Place,
    /// In which part of the year.
    pub season: Season,
    /// Spans in which it does not meet ("not in August").
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub except: Vec<Span>,
}

/// Why a pattern makes no sense. Each has a sentence in the translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum PatternRefusal {
    /// No weekday is chosen.
    #[error("no weekday")]
    NoWeekday,
    /// It is not said which weeks of the month.
    #[error("no week of the month")]
    NoWeekOfMonth,
    /// The list of dates is empty.
    #[error("no date")]
    NoDate,
    /// The end is not after the start.
    #[error("the end is not after the start")]
    EndBeforeStart,
}

impl Pattern {
    /// Whether it can ever meet, as far as it can be said without a calendar.
    ///
    /// # Errors
    /// [`PatternRefusal`] says what is missing or wrong.
    pub fn check(&self) -> Result<(), PatternRefusal> {
        match &self.rhythm {
            Rhythm::Weekly { days }
            | Rhythm::Fortnightly { days, .. }
            | Rhythm::Monthly { days, .. }
                if days.is_empty() =>
            {
                Err(PatternRefusal::NoWeekday)
            }
            Rhythm::Monthly { nth, .. } if nth.is_empty() => Err(PatternRefusal::NoWeekOfMonth),
            Rhythm::Dates { dates } if dates.is_empty() => Err(PatternRefusal::NoDate),
            _ if Hours::new(self.hours.start, self.hours.end).is_none() => {
                Err(PatternRefusal::EndBeforeStart)
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date, time};

    use super::*;

    #[test]
    fn a_pattern_without_days_is_refused() {
        let (none, monday) = (WeekdaySet::EMPTY, WeekdaySet::only(Weekday::Monday));
        let hours = Hours {
            start: time(10, 0, 0, 0),
            end: None,
        };
        let check = |rhythm, hours| {
            Pattern {
                rhythm,
                hours,
                place: Place::Unknown,
                season: Season::Terms,
                except: vec![],
            }
            .check()
        };
        let anchor = date(2026, 9, 1);
        let no_day = Err(PatternRefusal::NoWeekday);
        assert_eq!(check(Rhythm::Weekly { days: none }, hours), no_day);
        assert_eq!(
            check(Rhythm::Fortnightly { days: none, anchor }, hours),
            no_day
        );
        assert_eq!(
            check(
                Rhythm::Monthly {
                    days: none,
                    nth: vec![Nth::First]
                },
                hours
            ),
            no_day
        );
        assert_eq!(
            check(
                Rhythm::Monthly {
                    days: monday,
                    nth: vec![]
                },
                hours
            ),
            Err(PatternRefusal::NoWeekOfMonth)
        );
        assert_eq!(
            check(Rhythm::Dates { dates: vec![] }, hours),
            Err(PatternRefusal::NoDate)
        );
        assert_eq!(check(Rhythm::Weekly { days: monday }, hours), Ok(()));
        assert_eq!(
            check(
                Rhythm::Dates {
                    dates: vec![anchor]
                },
                hours
            ),
            Ok(())
        );
        assert_eq!(
            check(
                Rhythm::Monthly {
                    days: monday,
                    nth: vec![Nth::Last]
                },
                hours
            ),
            Ok(())
        );
        let backward = Hours {
            end: Some(time(9, 0, 0, 0)),
            ..hours
        };
        assert_eq!(
            check(Rhythm::Weekly { days: monday }, backward),
            Err(PatternRefusal::EndBeforeStart)
        );
    }
}
