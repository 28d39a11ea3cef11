internal import Access
internal import Staffing

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

  /// A link where it's open to the reader, else its words.
  mutating func link(_ address: String, _ text: String, if isOpen: Bool) {
    if isOpen { link(address, text) } else { self.text(text) }
  }
}
