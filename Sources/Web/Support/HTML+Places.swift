internal import Access
internal import Staffing
internal import Store

/// Names that lead to a page, for those who may open it; for others they're names.
extension HTML {
  /// A school's name.
  ///
  /// - Parameter address: Where it leads, when not to the school's own page.
  mutating func school(_ school: School.ID, _ name: String, at address: String? = nil) {
    link(
      address ?? School.address(of: school), name,
      if: reader?.may(.seeSchool, at: .school(school)) ?? true)
  }

  /// The name of somebody who teaches at a school.
  mutating func teacher(_ teacher: Teacher.ID, _ name: String, of school: School.ID) {
    let place = Place.teacher(teacher, at: [school])
    link(
      Teacher.address(of: teacher), name,
      if: reader.map { $0.may(.seeOwnFile, at: place) || $0.may(.seeSchool, at: place) } ?? true)
  }

  /// Something on record, leading to where it's kept: lessons heard and given before others are
  /// for those who have to do with lessons.
  mutating func deed(_ address: String, _ words: String) {
    let doors: [Permission] =
      address.hasPrefix("/lessons/")
      ? [.observeLessons, .keepLessons]
      : address.hasPrefix("/observations/")
        ? [.observeLessons, .seeObservations, .keepLessons] : []
    let isOpen = reader.map { reader in doors.contains { !reader.reaches(of: $0).isEmpty } }
    link(address, words, if: doors.isEmpty || isOpen ?? true)
  }

  /// Words that lead to all lessons heard of a teacher, for those who may see them.
  mutating func growth(of sight: ObservationSight, _ words: String) {
    let teacher = sight.observation.lesson.teacher
    let place = Place.teacher(teacher, at: sight.teacher?.schools ?? [])
    link(
      "/observations/of/\(Address.encoded(teacher.rawValue))", words,
      if: reader.map { $0.actor?.teacher == teacher || $0.may(.seeObservations, at: place) } ?? true
    )
  }

  /// A link where it's open to the reader, else its words.
  mutating func link(_ address: String, _ text: String, if isOpen: Bool) {
    if isOpen { link(address, text) } else { self.text(text) }
  }
}
