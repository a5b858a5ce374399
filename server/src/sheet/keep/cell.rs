//! One cell, written anew: its place and its format stay, its value is another.

use jiff::civil::{Date, Time, date};

use super::{Value, xml::escaped};
use crate::import::table::letters;

/// What is known of the cell that stood there.
#[derive(Clone, Debug, Default)]
pub(super) struct Old {
    /// Its format, as the sheet numbers it.
    pub(super) style: Option<String>,
    /// Whether it held a number, as hours and days are.
    pub(super) is_number: bool,
}

/// The cell at this row and column, both from nought, with every tag under `prefix`.
pub(super) fn written(at: (u32, u32), value: &Value, old: &Old, prefix: &str) -> String {
    let place = format!("{}{}", letters(at.1), u64::from(at.0) + 1);
    let style = old.style.as_ref();
    let style = style.map_or_else(String::new, |style| format!(" s=\"{style}\""));
    let head = format!("<{prefix}c r=\"{place}\"{style}");
    let number = |number: f64| format!("{head}><{prefix}v>{number}</{prefix}v></{prefix}c>");
    let text = |text: &str| {
        let text = escaped(text);
        format!(
            "{head} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{text}</{prefix}t></{prefix}is></{prefix}c>"
        )
    };
    match value {
        Value::Nothing => format!("{head}/>"),
        Value::Text(new) => text(new),
        Value::Number(new) if new.is_finite() => number(*new),
        Value::Number(new) => text(&new.to_string()),
        Value::Time(new) if old.is_number => number(part_of_day(*new)),
        Value::Time(new) => text(&format!("{:02}:{:02}", new.hour(), new.minute())),
        Value::Date(new) if old.is_number => number(f64::from(serial(*new))),
        Value::Date(new) => text(&new.to_string()),
    }
}

fn part_of_day(time: Time) -> f64 {
    let seconds = i32::from(time.hour()) * 3_600 + i32::from(time.minute()) * 60;
    f64::from(seconds + i32::from(time.second())) / 86_400.0
}

/// The days since the end of 1899, as workbooks count them from March 1900 on.
fn serial(day: Date) -> i32 {
    date(1899, 12, 30)
        .until(day)
        .map_or(0, |since| since.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn an_hour_is_a_number_where_one_was() {
        let number = Old {
            style: Some("3".to_owned()),
            is_number: true,
        };
        let half_past_ten = Value::Time(time(10, 30, 0, 0));
        assert_eq!(
            written((4, 2), &half_past_ten, &number, ""),
            "<c r=\"C5\" s=\"3\"><v>0.4375</v></c>"
        );
        assert_eq!(
            written((4, 2), &half_past_ten, &Old::default(), "x:"),
            "<x:c r=\"C5\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">10:30</x:t></x:is></x:c>"
        );
        let day = Value::Date(date(2026, 9, 14));
        assert!(written((0, 0), &day, &number, "").contains("<v>46279</v>"));
    }

    #[test]
    fn signs_of_xml_and_formulas_are_text() {
        let cell = written(
            (0, 0),
            &Value::Text("=<&\u{1}>".to_owned()),
            &Old::default(),
            "",
        );
        assert!(cell.contains(">=&lt;&amp;&gt;<") && cell.contains("inlineStr"));
    }
}
