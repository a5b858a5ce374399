//! What leaves the house: the words of each letter, and the page of those that somebody must see to.
//!
//! A letter is written once, here, and read as an e-mail, as plain text, and on paper.

mod api;
mod letter;
mod letters_page;
mod news;
mod page;
mod sample;
mod staff;

pub use api::{MessageTold, NobodyAnswered, SendAgain, message_told, nobody_answered, send_again};
pub use letter::Letter;
pub use letters_page::LettersPage;
pub use news::News;
pub use page::MessagesPage;
pub use sample::samples;
pub use staff::{confirm, invited, new_password, staff_samples};
