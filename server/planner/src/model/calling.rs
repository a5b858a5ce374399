//! On which dates a course may meet.

use domain::{
    calendar::Calendar,
    pattern::{Hours, Pattern, Rhythm, Season, WeekdaySet, sessions},
    place::Place,
};
use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday},
};

use crate::{
    problem::{Course, Draft, Often},
    weeks::Weeks,
};

/// More ways than these to choose the weeks of a course that meets a few times are not tried.
const MOST_VARIANTS: u32 = 8;

/// What decides the dates of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Calling {
    season: Season,
    often: Often,
}

impl Calling {
    pub(crate) fn of(course: &Course) -> Self {
        Self {
            season: course.season.clone(),
            often: course.often.clone(),
        }
    }

    /// Its variants on each of `days`: the weeks of each as bits, variant by variant.
    pub(crate) fn weeks(&self, draft: &Draft, days: &[Weekday]) -> Vec<u64> {
        let weeks = Weeks::of(draft.span);
        let rhythms = (0..self.variants(draft)).flat_map(|variant| {
            days.iter()
                .map(move |day| self.rhythm(draft, variant, *day))
        });
        let bits = |rhythm| {
            let dates = self.dates(&draft.calendar, draft, rhythm);
            dates.iter().fold(0, |bits, date| bits | weeks.bit(*date))
        };
        rhythms.map(bits).collect()
    }

    fn dates(&self, calendar: &Calendar, draft: &Draft, rhythm: Rhythm) -> Vec<Date> {
        let pattern = Pattern {
            rhythm,
            hours: Hours {
                start: Time::midnight(),
                end: None,
            },
            place: Place::Unknown,
            season: self.season.clone(),
            except: Vec::new(),
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
                let all = self.dates(&draft.calendar, draft, Rhythm::Weekly { days });
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
