//! One reader for each kind of cell. Each either understands the whole cell or says why not; none skips a word.

pub mod audience;
pub mod capacity;
pub mod date;
pub mod frequency;
pub mod language;
pub mod level;
pub mod moment;
pub mod note;
pub mod nth;
pub mod subject;
pub mod time;
pub mod weekday;
pub mod weeks;
pub mod words;
