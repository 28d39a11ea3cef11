public import Staffing

/// What a school's clerk wrote down of one lesson, in words, and where it stands.
public struct TimetableRow: Hashable, Sendable {
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case classroom, subject, teacher, weekday, period
  }

  /// A line or a cell, such as `12` or `五1班!C4`.
  public var place: String
  public var classroom: String
  public var subject: String
  public var teacher: String
  public var weekday: String
  public var period: String
  public var room: String

  public init(
    place: String, classroom: String, subject: String, teacher: String, weekday: String,
    period: String, room: String = ""
  ) {
    self.place = place
    self.classroom = classroom
    self.subject = subject
    self.teacher = teacher
    self.weekday = weekday
    self.period = period
    self.room = room
  }

  /// Reads one line: class, subject, teacher, day, period and perhaps the room, apart by
  /// tabs, commas or spaces; nil for an empty one.
  public init?(line: String, number: Int) {
    let parts = line.split { $0.isWhitespace || ",，".contains($0) }.map(String.init)
    if parts.isEmpty { return nil }
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index] : "" }
    self.init(
      place: "\(number)", classroom: part(0), subject: part(1), teacher: part(2),
      weekday: part(3), period: part(4), room: parts.dropFirst(5).joined(separator: " "))
  }
}

/// The lessons of a sheet, and what's wrong with it: all of it, each with its place.
public struct TimetableSheet: Equatable, Sendable {
  public enum Fault: Equatable, Sendable {
    case missing(TimetableRow.Field, at: String)
    case noTeacher(String, at: String)

    /// A name that several have: their numbers tell them apart.
    case severalTeachers(String, [Teacher.ID], at: String)
    case noWeekday(String, at: String)
    case noPeriod(String, at: String, known: [Int])
    case clash(TimetableClash.Kind, at: String, with: String)
    case tooMany(Teacher.ID, Weekday, Int, allowed: Int)
    case empty
  }

  public let lessons: [TimetableLesson]

  /// Where each lesson stands.
  public let places: [String]
  public let faults: [Fault]

  /// - Parameters:
  ///   - names: Who may be named, by number.
  ///   - most: Lessons that somebody gives in a day at most.
  /// - Complexity: O(rows + people).
  public init(
    _ rows: [TimetableRow], names: [Teacher.ID: String], bells: BellTimes, most: Int
  ) {
    let byName = Dictionary(grouping: names.keys.sorted()) { names[$0]! }
    var lessons: [TimetableLesson] = []
    var places: [String] = []
    var faults: [Fault] = []
    for row in rows {
      let before = faults.count
      for (field, text) in [
        (TimetableRow.Field.classroom, row.classroom), (.subject, row.subject),
        (.teacher, row.teacher), (.weekday, row.weekday), (.period, row.period),
      ] where text.isEmpty {
        faults.append(.missing(field, at: row.place))
      }
      if faults.count > before { continue }
      var teacher: Teacher.ID?
      let short = row.teacher.hasSuffix("老师") ? String(row.teacher.dropLast(2)) : row.teacher
      let found = byName[row.teacher] ?? byName[short] ?? []
      if names[Teacher.ID(row.teacher)] != nil {
        teacher = Teacher.ID(row.teacher)
      } else if found.count > 1 {
        faults.append(.severalTeachers(row.teacher, found, at: row.place))
      } else if let only = found.first {
        teacher = only
      } else {
        faults.append(.noTeacher(row.teacher, at: row.place))
      }
      let weekday = Weekday(timetable: row.weekday)
      if weekday == nil { faults.append(.noWeekday(row.weekday, at: row.place)) }
      let period = TimetableSheet.period(row.period)
      if period.flatMap({ bells[$0] }) == nil {
        faults.append(.noPeriod(row.period, at: row.place, known: bells.numbers))
      }
      guard faults.count == before, let teacher, let weekday, let period else { continue }
      lessons.append(
        TimetableLesson(
          teacher: teacher, classroom: row.classroom, subject: Subject(row.subject),
          weekday: weekday, period: period, room: row.room))
      places.append(row.place)
    }
    faults += TimetableClash.all(in: lessons).map {
      .clash($0.kind, at: places[$0.second], with: places[$0.first])
    }
    for (teacher, own) in Dictionary(grouping: lessons, by: \.teacher).sorted(by: {
      $0.key < $1.key
    }) {
      for weekday in Weekday.allCases {
        let count = own.count { $0.weekday == weekday }
        if count > most { faults.append(.tooMany(teacher, weekday, count, allowed: most)) }
      }
    }
    if rows.isEmpty { faults.append(.empty) }
    self.lessons = lessons
    self.places = places
    self.faults = faults
  }

  /// `3`, `第3节` or `3.0`, as spreadsheets have it.
  private static func period(_ text: String) -> Int? {
    Int(text.replacing("第", with: "").replacing("节", with: "").replacing(".0", with: ""))
  }
}

extension Weekday {
  /// Reads `1`, `一`, `周一`, `星期一` or `Mon`.
  public init?(timetable text: String) {
    let short = text.replacing("星期", with: "").replacing("周", with: "")
      .replacing("礼拜", with: "").replacing(".0", with: "").lowercased()
    let names = [
      ["1", "一", "mon", "monday"], ["2", "二", "tue", "tuesday"],
      ["3", "三", "wed", "wednesday"], ["4", "四", "thu", "thursday"],
      ["5", "五", "fri", "friday"], ["6", "六", "sat", "saturday"],
      ["7", "日", "天", "sun", "sunday"],
    ]
    guard let index = names.firstIndex(where: { $0.contains(short) }) else { return nil }
    self.init(rawValue: index + 1)
  }
}
