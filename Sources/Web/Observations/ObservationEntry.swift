internal import Actions
internal import Observing
internal import Sealing
internal import Staffing
internal import Store
internal import Wording

/// What was entered in the form of a lesson, on paper of whatever device.
///
/// The fields are texts, as they were typed, so that a refused form shows them again.
struct ObservationEntry: Sendable {
  static let fields = [
    "id", "base", "teacher", "school", "subject", "classroom", "day", "period", "kind", "topic",
    "strengths", "advice", "adopted", "plan", "tested", "passed",
  ]

  private var texts: [String: String] = [:]
  let photos: [[UInt8]]

  /// A new one, begun on this page.
  init(on day: Day) {
    texts["id"] = Self.newID()
    texts["day"] = "\(day)"
    photos = []
  }

  init(_ form: MultipartForm) {
    for part in form.parts where part.fileName == nil {
      texts[part.name] = String(decoding: part.content, as: UTF8.self)
    }
    // A browser sends an empty part where no file was chosen.
    photos = form.parts.filter { $0.name == "photo" && $0.fileName != nil && !$0.content.isEmpty }
      .map(\.content)
  }

  /// One that is on record, to be written anew.
  init(_ known: RecordedObservation) {
    self.init(known.lesson)
    texts["id"] = known.id
    texts["base"] = "\(known.revision)"
    texts["strengths"] = known.sheet.strengths
    texts["advice"] = known.sheet.advice
    texts["adopted"] = known.sheet.adopted
    texts["plan"] = known.sheet.plan.rawValue
    texts["tested"] = "\(known.sheet.tested)"
    texts["passed"] = "\(known.sheet.passed)"
    for (dimension, level) in known.sheet.marks { texts["mark.\(dimension)"] = level }
  }

  /// One for a lesson that was announced.
  init(_ lesson: HeardLesson) {
    photos = []
    texts = [
      "id": Self.newID(), "teacher": lesson.teacher.rawValue, "school": lesson.school.rawValue,
      "subject": lesson.subject.rawValue, "classroom": lesson.classroom, "day": "\(lesson.day)",
      "period": "\(lesson.period)", "kind": lesson.kind.rawValue, "topic": lesson.topic,
    ]
  }

  /// As typed; "" where nothing was.
  subscript(name: String) -> String { texts[name] ?? "" }

  /// Every field and its text, the marks too.
  var values: [String: String] { texts.filter { $0.key != FormFields.token } }

  /// Who is to be told as what; what's left out is taken from the teacher.
  ///
  /// - Throws: `WebProblem` for a value that this form can't have sent.
  func lesson(in county: County) throws -> HeardLesson {
    let teacher = county.roster[Teacher.ID(self["teacher"])]
    guard let day = Day(self["day"]) else {
      throw WebProblem.badParameter("day", found: self["day"], allowed: "2026-09-01")
    }
    guard let kind = HeardLesson.Kind(rawValue: self["kind"]) else {
      throw WebProblem.badParameter(
        "kind", found: self["kind"],
        allowed: HeardLesson.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let school = self["school"]
    let subject = self["subject"].filter { !$0.isWhitespace }
    return HeardLesson(
      teacher: Teacher.ID(self["teacher"]),
      school: school.isEmpty ? teacher?.teaching.school ?? "" : School.ID(school),
      subject: subject.isEmpty ? teacher?.subject ?? "" : Subject(subject),
      classroom: self["classroom"], day: day, period: try number("period"), kind: kind,
      topic: self["topic"])
  }

  func sheet() throws -> ObservationSheet {
    guard let plan = ObservationSheet.PlanMatch(rawValue: self["plan"]) else {
      throw WebProblem.badParameter(
        "plan", found: self["plan"],
        allowed: ObservationSheet.PlanMatch.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return ObservationSheet(
      marks: Dictionary(
        uniqueKeysWithValues: texts.filter { $0.key.hasPrefix("mark.") && !$0.value.isEmpty }
          .map { (String($0.key.dropFirst(5)), $0.value) }),
      strengths: self["strengths"], advice: self["advice"], adopted: self["adopted"], plan: plan,
      tested: try number("tested"), passed: try number("passed"))
  }

  /// The revision that was seen.
  func base() throws -> Int { try number("base") }

  /// Nothing entered is 0.
  private func number(_ name: String) throws -> Int {
    if self[name].isEmpty { return 0 }
    guard let number = Int(self[name]) else {
      throw WebProblem.badParameter(name, found: self[name], allowed: "0, 1, 2 …")
    }
    return number
  }

  /// A random number that's nobody else's (RFC 9562, version 4).
  private static func newID() -> String {
    var bytes = randomBytes(16)
    bytes[6] = bytes[6] & 0x0f | 0x40
    bytes[8] = bytes[8] & 0x3f | 0x80
    let digits = Array(hex(bytes))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }
}
