//! What only our own sheets say of a row: its words in other languages, and from when until when one may enrol.

use domain::{language::Language, offer::DoubtReason};
use jiff::civil::{DateTime, Time, time};

use super::{Field, Reader};
use crate::import::cell::moment;

/// The last second of a day: "until Friday" includes Friday.
const END_OF_DAY: Time = time(23, 59, 59, 0);

impl Reader<'_> {
    /// What stands in the columns of the languages.
    pub(super) fn in_languages<T, E>(
        &mut self,
        fields: [(Field, Language); 4],
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<(Language, T)> {
        let mut texts = Vec::new();
        for (field, language) in fields {
            let text = self.parsed(field, self.cell(field), &parse);
            texts.extend(text.map(|text| (language, text)));
        }
        texts
    }

    /// From when until when one may enrol. Of a span that ends before it begins nothing is taken.
    pub(super) fn enrolment(&mut self) -> (Option<DateTime>, Option<DateTime>) {
        let opens = self.moment(Field::Opens, Time::midnight());
        let closes = self.moment(Field::Closes, END_OF_DAY);
        if opens.is_some_and(|opens| closes.is_some_and(|closes| closes <= opens)) {
            self.doubt(Field::Closes, DoubtReason::EndBeforeStart);
            return (None, None);
        }
        (opens, closes)
    }

    fn moment(&mut self, field: Field, of_day: Time) -> Option<DateTime> {
        let read = moment::read(self.cell(field), of_day);
        self.take(field, read)
    }
}
