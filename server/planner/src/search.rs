//! From nothing to a good plan: build one, hardest first; mend it; improve it.

pub(crate) mod anneal;
pub(crate) mod construct;
pub(crate) mod dice;
pub(crate) mod make_room;
pub(crate) mod schedule;
pub(crate) mod settle;
