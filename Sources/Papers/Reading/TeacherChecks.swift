internal import Policy
internal import Staffing

/// What can be judged only when every teacher has been read.
struct TeacherChecks {
  let teachers: [Teacher]
  let rows: [Int32]
  let table: TableReader

  /// The month at which ages are taken.
  let month: Month

  private static let ages = 18...70

  init(_ rows: TeacherRows, table: TableReader, month: Month?) {
    self.teachers = rows.teachers
    self.rows = rows.rows
    self.table = table
    self.month = month ?? TeacherChecks.latestMonth(of: rows.teachers)
  }

  /// - Complexity: O(*n*) in teachers.
  func run() {
    guard !teachers.isEmpty else { return }
    var places: [Teacher.ID: Int] = [:]
    places.reserveCapacity(teachers.count)
    for (index, teacher) in teachers.enumerated() { places[teacher.id] = index }
    for (index, teacher) in teachers.enumerated() {
      checkAge(teacher, index)
      checkWishes(teacher, index)
      if let spouse = teacher.spouse { checkSpouse(teacher, spouse, index, places) }
    }
    checkDuplicatePersons()
  }

  /// The month to which a workbook speaks, when nobody says: the latest month
  /// but the last two hundredths, so that one slip doesn't age everybody.
  static func latestMonth(of teachers: [Teacher]) -> Month {
    let months = teachers.compactMap(\.establishment.since).sorted()
    guard let last = months.last else { return Month(2026, 9) }
    return months.count < 50 ? last : months[months.count - 1 - months.count / 50]
  }

  private func checkAge(_ teacher: Teacher, _ index: Int) {
    let age = teacher.age(at: month)
    guard !TeacherChecks.ages.contains(age) else { return }
    report(
      .unlikelyAge, .born, index, found: "\(teacher.born)",
      allowed: LocalizedText(
        zh: "\(month) 时 18–70 岁（现为 \(age) 岁）", en: "18 to 70 years in \(month), not \(age)"))
  }

  private func checkWishes(_ teacher: Teacher, _ index: Int) {
    if teacher.wishes.isEmpty {
      if teacher.isVolunteer { report(.volunteerWithoutWishes, .volunteer, index) }
      return
    }
    if !teacher.isVolunteer {
      report(.wishesWithoutVolunteer, .wish1, index, found: teacher.wishes[0].rawValue)
    }
    for (rank, wish) in teacher.wishes.enumerated()
    where wish == teacher.teaching.school || teacher.wishes[..<rank].contains(wish) {
      report(.uselessWish, TeacherColumn.wishes[rank], index, found: wish.rawValue)
    }
  }

  private func checkSpouse(
    _ teacher: Teacher, _ spouse: Teacher.ID, _ index: Int, _ places: [Teacher.ID: Int]
  ) {
    guard let place = places[spouse] else {
      return report(.unknownSpouse, .spouse, index, found: spouse.rawValue)
    }
    guard teachers[place].spouse == teacher.id, spouse != teacher.id else {
      return report(
        .oneSidedSpouse, .spouse, index, found: spouse.rawValue,
        allowed: LocalizedText(
          zh: "\(teachers[place].name) 的配偶编号为 \(teacher.id)",
          en: "\(teachers[place].name) names \(teacher.id)"))
    }
  }

  private func checkDuplicatePersons() {
    var seen: [PersonKey: Int] = [:]
    seen.reserveCapacity(teachers.count)
    for (index, teacher) in teachers.enumerated() {
      let key = PersonKey(
        name: teacher.name, school: teacher.establishment.school, born: teacher.born,
        sex: teacher.sex)
      guard let first = seen.updateValue(index, forKey: key) else { continue }
      report(
        .duplicatePerson, .name, index, found: teacher.name,
        allowed: LocalizedText(
          zh: "与第 \(rows[first]) 行（\(teachers[first].id)）核对",
          en: "a look at row \(rows[first]) (\(teachers[first].id))"))
    }
  }

  private func report(
    _ kind: ProblemKind, _ column: TeacherColumn, _ index: Int, found: String = "",
    allowed: LocalizedText = .same("")
  ) {
    table.report(
      kind, row: Int(rows[index]), field: column.rawValue, found: found, allowed: allowed,
      subject: teachers[index].name)
  }
}

/// What makes two rows look like the same person.
private struct PersonKey: Hashable {
  let name: String
  let school: School.ID
  let born: Month
  let sex: Sex
}
