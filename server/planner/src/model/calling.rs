//! On which dates a course may meet.

use domain::{
    calendar::{Calendar, Span},
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet, sessions},
    place::Place,
};
use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday},
};

use crate::{
    problem::{Course, Draft, Often, WithoutLeader},
    weeks::Weeks,
};

/// More ways than these to choose the weeks of a course that meets a few times are not tried.
const MOST_VARIANTS: u32 = 8;

/// What decides the dates of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Calling {
    season: Season,
    often: Often,
    /// Days without it.
    except: Vec<Span>,
    /// Days left out because a leader is away.
    away: Vec<Span>,
}

/// The weeks of each variant on each day.
pub(crate) struct Dates {
    /// In which weeks it meets, as bits.
    pub weeks: Vec<u64>,
    /// How many meetings are left out because a leader is away, or because there are no more dates.
    pub left_out: Vec<u16>,
}

impl Calling {
    pub(crate) fn of(draft: &Draft, course: &Course) -> Self {
        let left_out = course.without_leader == WithoutLeader::LeftOut;
        let leaders = draft
            .leaders
            .iter()
            .filter(|leader| left_out && course.leaders.contains(&leader.id));
        let away = leaders.flat_map(|leader| &leader.away);
        Self {
            season: course.season.clone(),
            often: course.often.clone(),
            except: course.except.clone(),
            away: away.filter_map(|span| span.meet(draft.span)).collect(),
        }
    }

    /// The day of the week that the nth meeting of a course with listed dates is on: one for each day that they name, over and
    /// over. `None` for any other course.
    pub(crate) fn listed_day(course: &Course, nth: usize) -> Option<Weekday> {
        let Often::Dates(dates) = &course.often else {
            return None;
        };
        let days: WeekdaySet = dates.iter().map(|date| date.weekday()).collect();
        let count = days.iter().count().max(1);
        days.iter().nth(nth % count)
    }

    /// How many fewer dates there are than a course wants that meets so many times.
    fn too_few(&self, held: usize) -> usize {
        match self.often {
            Often::Times(times) => usize::from(times).saturating_sub(held),
            _ => 0,
        }
    }

    /// Its variants on each of `days`, variant by variant.
    pub(crate) fn weeks(&self, draft: &Draft, days: &[Weekday]) -> Dates {
        let weeks = Weeks::of(draft.span);
        let mut found = Dates {
            weeks: Vec::new(),
            left_out: Vec::new(),
        };
        for variant in 0..self.variants(draft) {
            for day in days {
                let rhythm = self.rhythm(draft, variant, *day);
                let all = self.dates(&draft.calendar, draft, rhythm.clone());
                let away = |date: &&Date| self.away.iter().any(|span| span.has(**date));
                let left_out = all.iter().filter(away).count();
                let held = all.iter().filter(|date| !away(date));
                let left_out = left_out + self.too_few(held.clone().count());
                found
                    .weeks
                    .push(held.fold(0, |bits, date| bits | weeks.bit(*date)));
                found
                    .left_out
                    .push(u16::try_from(left_out).unwrap_or(u16::MAX));
            }
        }
        found
    }

    /// The days of a rhythm on which a meeting on that day of the week is not held, as a placement names them: those that
    /// have such a day at all.
    pub(crate) fn exceptions(&self, day: Weekday) -> Vec<Span> {
        let on_day = |span: &&Span| span.days().any(|date| date.weekday() == day);
        let spans = self.except.iter().chain(&self.away);
        spans.filter(on_day).copied().collect()
    }

    /// The dates that are left out on a day of the week because a leader is away.
    pub(crate) fn left_out(&self, draft: &Draft, variant: u8, day: Weekday) -> Vec<Date> {
        let all = self.dates(&draft.calendar, draft, self.rhythm(draft, variant, day));
        let away = |date: &Date| self.away.iter().any(|span| span.has(*date));
        all.into_iter().filter(away).collect()
    }

    /// The dates of a rhythm, exceptions left out, absences not.
    fn dates(&self, calendar: &Calendar, draft: &Draft, rhythm: Rhythm) -> Vec<Date> {
        let pattern = Pattern {
            rhythm,
            hours: Hours {
                start: Time::midnight(),
                end: None,
            },
            place: Place::Unknown,
            season: self.season.clone(),
            except: self.except.clone(),
        };
        let held = sessions(&[pattern], &[], calendar, draft.span);
        held.iter().map(|session| session.date).collect()
    }

    /// How many ways there are to choose its weeks; at least one.
    pub(crate) fn variants(&self, draft: &Draft) -> u8 {
        let count = match self.often {
            Often::Fortnightly(None) => 2,
            Often::Times(times) => {
                let weeks = u32::try_from(Weeks::of(draft.span).count()).unwrap_or(1);
                (weeks / u32::from(times.max(1))).clamp(1, MOST_VARIANTS)
            }
            Often::Weekly | Often::Fortnightly(Some(_)) | Often::Monthly(_) | Often::Dates(_) => 1,
        };
        u8::try_from(count).unwrap_or(1)
    }

    /// The rhythm of a variant on a day of the week.
    pub(crate) fn rhythm(&self, draft: &Draft, variant: u8, day: Weekday) -> Rhythm {
        let days = WeekdaySet::only(day);
        match &self.often {
            Often::Weekly => Rhythm::Weekly { days },
            Often::Fortnightly(anchor) => {
                let first = anchor.unwrap_or(draft.span.first());
                let anchor = first.saturating_add((7 * i64::from(variant)).days());
                Rhythm::Fortnightly { days, anchor }
            }
            Often::Monthly(nth) => Rhythm::Monthly {
                days,
                nth: nth.clone(),
            },
            Often::Times(times) => {
                let mut all = self.dates(&draft.calendar, draft, Rhythm::Weekly { days });
                all.retain(|date| !self.away.iter().any(|span| span.has(*date)));
                Rhythm::Dates {
                    dates: evenly(&all, *times, variant, self.variants(draft)),
                }
            }
            Often::Dates(dates) => {
                let on_day = dates.iter().copied().filter(|date| date.weekday() == day);
                Rhythm::Dates {
                    dates: on_day.collect(),
                }
            }
        }
    }
}

/// `times` of the dates, evenly spread, begun a little later with each variant.
fn evenly(all: &[Date], times: u8, variant: u8, variants: u8) -> Vec<Date> {
    let (count, times) = (all.len(), usize::from(times));
    if count <= times {
        return all.to_vec();
    }
    let begin = usize::from(variant) * (count / times) / usize::from(variants.max(1));
    (0..times)
        .map(|nth| all[begin + nth * count / times])
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_few_dates_are_spread_evenly_and_never_the_same_twice() {
        let all: Vec<Date> = (1..=10).map(|day| date(2026, 9, day)).collect();
        let days = |variant| -> Vec<i8> {
            evenly(&all, 3, variant, 3)
                .iter()
                .map(|date| date.day())
                .collect()
        };
        assert_eq!(days(0), [1, 4, 7]);
        assert_eq!(days(1), [2, 5, 8]);
        assert_eq!(days(2), [3, 6, 9]);
        assert_eq!(evenly(&all[..2], 3, 0, 1), all[..2]);
    }
}
