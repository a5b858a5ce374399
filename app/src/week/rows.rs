//! How the hours of a day fall into the rows of a board: a row for each hour at which something begins, so that a quiet
//! afternoon takes no more space than what is in it.

use domain::pattern::Hours;
use jiff::civil::Time;

/// What stands in one field of a board: one entry of its column, or several that overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// The row in which it begins.
    pub row: usize,
    /// Over how many rows it reaches, from 1.
    pub rows: usize,
    /// Which entries of the column.
    pub entries: Vec<usize>,
}

/// The rows of a board on which these hours stand: their starts, each once, in order.
pub(super) fn rows(hours: impl IntoIterator<Item = Hours>) -> Vec<Time> {
    let mut rows: Vec<_> = hours.into_iter().map(|hours| hours.start).collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}

/// The entries of one column, given in order of time, as blocks on `rows`, which hold all their starts.
pub(super) fn blocks(rows: &[Time], hours: &[Hours]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (entry, hours) in hours.iter().enumerate() {
        let row = rows.partition_point(|row| *row < hours.start);
        // An unknown end is not drawn: the entry keeps to its own row.
        let end = hours
            .end
            .map_or(0, |end| rows.partition_point(|row| *row < end));
        let end = end.max(row + 1);
        match blocks.last_mut().filter(|last| last.row + last.rows > row) {
            Some(last) => {
                last.rows = last.rows.max(end - last.row);
                last.entries.push(entry);
            }
            None => blocks.push(Block {
                row,
                rows: end - row,
                entries: vec![entry],
            }),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;
    use proptest::prelude::*;

    use super::*;

    fn hours(start: (i8, i8), end: Option<(i8, i8)>) -> Hours {
        let at = |(hour, minute)| time(hour, minute, 0, 0);
        Hours::new(at(start), end.map(at)).expect("hours")
    }

    #[test]
    fn an_entry_reaches_over_what_begins_before_its_end() {
        let yoga = hours((9, 0), Some((10, 30)));
        let choir = hours((10, 30), Some((12, 0)));
        let rows = rows([
            yoga,
            choir,
            hours((9, 30), None),
            hours((10, 0), None),
            hours((13, 0), None),
        ]);
        assert_eq!(rows.len(), 5);
        let blocks = blocks(&rows, &[yoga, choir]);
        let placed: Vec<_> = blocks.iter().map(|block| (block.row, block.rows)).collect();
        assert_eq!(placed, [(0, 3), (3, 1)]);
    }

    #[test]
    fn entries_that_overlap_share_a_block() {
        let column = [
            hours((9, 0), Some((12, 0))),
            hours((10, 0), Some((13, 0))),
            hours((12, 30), None),
            hours((13, 0), None),
        ];
        let rows = rows(column);
        let blocks = blocks(&rows, &column);
        assert_eq!(blocks.len(), 2);
        assert_eq!((blocks[0].row, blocks[0].rows), (0, 3));
        assert_eq!(blocks[0].entries, [0, 1, 2]);
        assert_eq!(blocks[1].entries, [3]);
    }

    proptest! {
        #[test]
        fn every_entry_stands_once_and_no_two_blocks_meet(
            spans in prop::collection::vec((7_i8..22, 0_i8..4, prop::option::of(1_i8..20)), 1..12)
        ) {
            let mut column: Vec<_> = spans
                .into_iter()
                .map(|(hour, quarter, length)| {
                    let start = time(hour, quarter * 15, 0, 0);
                    let last = time(23, 59, 0, 0);
                    let end = length.map(|quarters| {
                        let minutes = jiff::Span::new().minutes(i64::from(quarters) * 15);
                        start.checked_add(minutes).unwrap_or(last)
                    });
                    Hours::new(start, end).expect("hours")
                })
                .collect();
            column.sort_unstable();
            let rows = rows(column.iter().copied());
            let blocks = blocks(&rows, &column);
            let stands: Vec<_> = blocks.iter().flat_map(|block| block.entries.clone()).collect();
            prop_assert_eq!(stands, (0..column.len()).collect::<Vec<_>>());
            for pair in blocks.windows(2) {
                prop_assert!(pair[0].row + pair[0].rows <= pair[1].row);
            }
            for block in &blocks {
                prop_assert!(block.rows >= 1 && block.row + block.rows <= rows.len());
                prop_assert_eq!(rows[block.row], column[block.entries[0]].start);
            }
        }
    }
}
