//! The house as its managers keep it: buildings, rooms, tenants, school years, faculties.

mod api;
mod building;
mod faculties_page;
mod faculty;
mod hold;
mod hold_page;
mod room;
mod room_page;
mod rooms_page;
mod said;
mod year;
mod year_page;
mod years_page;

pub use api::{
    EndFaculty, EndHold, MoveFaculty, TakeRoomOut, WriteBuilding, WriteFaculty, WriteHold,
    WriteRoom, WriteYear, end_faculty, end_hold, move_faculty, take_room_out, write_building,
    write_faculty, write_hold, write_room, write_year,
};
pub use building::BuildingPage;
pub use faculties_page::{FacultiesPage, FacultyPage};
pub use hold_page::TenantPage;
pub use room_page::RoomPage;
pub use rooms_page::RoomsPage;
pub use year_page::YearPage;
pub use years_page::YearsPage;
