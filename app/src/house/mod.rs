//! The house's own pages, behind the door.

mod api;
mod bar;
mod desk;
mod log;
mod meant;
pub mod message;
mod page;
mod people;
mod roster;
mod staff_page;
mod start_page;
mod upkeep;

pub use api::{
    EndPost, InviteStaff, NewLink, WithdrawInvite, end_post, invite_staff, new_link,
    withdraw_invite,
};
pub(crate) use bar::StaffBar;
pub use desk::{
    AcceptForSomebody, DeskPage, DeskPersonPage, EnrolKnown, EnrolNewcomer, FindPeople,
    GiveBackForSomebody, MovePage, MovePerson, accept_for_somebody, enrol_known, enrol_newcomer,
    find_people, give_back_for_somebody, move_person,
};
pub(crate) use desk::{PlacesOf, Reach, channel_name};
pub use log::LogPage;
pub(crate) use page::{house_page, kept_nowhere, role_name};
pub use people::{
    EditPersonPage, ErasePerson, ErasePersonPage, ExportPage, Exported, JoinPage, JoinPeople,
    KeepPerson, LookUpPeople, MarkDeceased, PeoplePage, PersonPage, erase_person, join_people,
    keep_person, look_up_people, mark_deceased,
};
pub use roster::{
    LeaderSheetPage, RollPage, RosterPage, RostersPage, SetSeats, SignatureSheetPage, TakeRoll,
    WalkIn, set_seats, take_roll, walk_in,
};
pub use staff_page::StaffPage;
pub use start_page::StartPage;
pub use upkeep::{
    BuildingPage, EndFaculty, EndHold, FacultiesPage, FacultyPage, MoveFaculty, RoomPage,
    RoomsPage, TakeRoomOut, TenantPage, WriteBuilding, WriteFaculty, WriteHold, WriteRoom,
    WriteYear, YearPage, YearsPage, end_faculty, end_hold, move_faculty, take_room_out,
    write_building, write_faculty, write_hold, write_room, write_year,
};
