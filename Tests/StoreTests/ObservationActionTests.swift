import Access
import Actions
import Observing
import Policy
import Staffing
import Store
import Testing

/// A lesson at a village school in October 2026, and those who may hear it.
private struct Heard {
  static let day = Day(2026, 10, 12)
  static let id = "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c10"

  let county: YearCounty
  let given: Teacher
  let heard: Teacher
  let lesson: HeardLesson

  init() async throws {
    county = try await YearCounty()
    let teachers = county.roster.teachers
    let given = teachers[0]
    self.given = given
    heard = try #require(teachers.first { $0.teaching.school != given.teaching.school })
    lesson = HeardLesson(
      teacher: given.id, school: given.teaching.school, subject: given.subject,
      classroom: "五（2）班", day: Heard.day, period: 2, kind: .open, topic: " 分数的意义 ")
  }

  var observer: Actor { YearCounty.teacher(heard.id) }
  var teacher: Actor { YearCounty.teacher(given.id) }

  static func sheet(_ level: String = "good") -> ObservationSheet {
    ObservationSheet(
      marks: Dictionary(
        uniqueKeysWithValues: ["aims", "process", "pupils", "teacher", "effect"].map {
          ($0, level)
        }), strengths: "板书清楚", advice: "多给学生说的机会")
  }

  func recording(
    _ id: String = Heard.id, _ sheet: ObservationSheet = Heard.sheet(), after base: Int = 0,
    photos: [[UInt8]] = []
  ) -> RecordObservation {
    RecordObservation(id, of: lesson, sheet, after: base, photos: photos, by: heard.id)
  }

  func onRecord() async throws -> RecordedObservation {
    try #require(try await county.read { try $0.observation(Heard.id) })
  }
}

@Suite struct `A lesson that was heard` {
  private let photo: [UInt8] = [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]

  @Test func `is kept once, however often a phone sends it`() async throws {
    let heard = try await Heard()
    let recording = heard.recording(photos: [photo])
    #expect(
      try await heard.county.act(recording, by: heard.observer, on: Heard.day)
        == .kept(revision: 1))
    let events = try await heard.county.read { try $0.events() }.count
    #expect(
      try await heard.county.act(recording, by: heard.observer, on: Heard.day)
        == .kept(revision: 1))
    #expect(try await heard.county.read { try $0.events() }.count == events)
    let known = try await heard.onRecord()
    #expect(known.lesson.topic == "分数的意义" && known.sheet == Heard.sheet())
    #expect(known.observer == heard.heard.id && known.photos.count == 1)
    #expect(
      try await heard.county.read { try $0.photo(known.photos[0], of: Heard.id) } == photo)
    #expect(try await heard.county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is written anew only by whoever has seen the last revision`() async throws {
    let heard = try await Heard()
    try await heard.county.act(heard.recording(), by: heard.observer, on: Heard.day)
    var better = Heard.sheet("excellent")
    #expect(
      try await heard.county.act(
        heard.recording(Heard.id, better, after: 1), by: heard.observer, on: Heard.day)
        == .kept(revision: 2))
    // A phone that was without a network still knows the first.
    var late = Heard.sheet("fair")
    late.advice = "在手机上改的"
    let outcome = try await heard.county.act(
      heard.recording(Heard.id, late, after: 1), by: heard.observer, on: Heard.day)
    let known = try await heard.onRecord()
    #expect(outcome == .conflict(known) && known.revision == 2 && known.sheet == better)
    better.advice = "看过之后再改"
    #expect(
      try await heard.county.act(
        heard.recording(Heard.id, better, after: 2), by: heard.observer, on: Heard.day)
        == .kept(revision: 3))
    let revisions = try await heard.county.read { try $0.revisions(of: Heard.id) }
    #expect(revisions.map(\.sheet.marks["aims"]) == ["good", "excellent", "excellent"])
    try await heard.county.refuses(
      RecordObservation(
        Heard.id, of: heard.lesson, Heard.sheet(), after: 3, by: heard.given.id),
      by: heard.teacher, on: Heard.day, "别人写的")
  }

  @Test func `is refused with every reason, and nothing is written`() async throws {
    let heard = try await Heard()
    var lesson = heard.lesson
    lesson.teacher = "T-nobody"
    lesson.school = "9999999999"
    lesson.topic = " "
    lesson.period = 13
    lesson.day = Heard.day.advanced(by: 1)
    lesson.kind = .dropIn
    var sheet = Heard.sheet()
    sheet.marks["aims"] = nil
    sheet.advice = " "
    try await heard.county.refuses(
      RecordObservation(
        "7", of: lesson, sheet,
        photos: [[1, 2, 3], photo + [UInt8](repeating: 0, count: 524_288)], by: heard.heard.id),
      by: heard.observer, on: Heard.day, "登记编号", "T-nobody", "9999999999", "课题没有填写",
      "第 13 节", "还没有到", "“目标与内容”没有评等级", "听课必反馈", "当堂检测", "对照教案",
      "第 1 张照片不是 JPEG", "第 2 张照片 513 KB")
    let seven = (0..<7).map { photo + [UInt8($0)] }
    try await heard.county.refuses(
      heard.recording(photos: seven), by: heard.observer, on: Heard.day, "最多 6 张")
    var own = heard.lesson
    own.teacher = heard.heard.id
    try await heard.county.refuses(
      RecordObservation(Heard.id, of: own, Heard.sheet(), by: heard.heard.id),
      by: heard.observer, on: Heard.day, "自己的课")
  }

  @Test func `is written in nobody else's name, and by nobody out of reach`() async throws {
    let heard = try await Heard()
    let recording = heard.recording()
    try await heard.county.forbids(recording, by: heard.teacher, on: Heard.day)
    let head = YearCounty.principal(heard.given.teaching.school)
    try await heard.county.refuses(recording, by: head, on: Heard.day, "别人写的")
    let own = RecordObservation(Heard.id, of: heard.lesson, Heard.sheet(), by: nil)
    #expect(try await heard.county.act(own, by: head, on: Heard.day) == .kept(revision: 1))
    let far = YearCounty.principal(heard.heard.teaching.school)
    try await heard.county.forbids(
      RecordObservation(
        "7f0c1c1e-0b60-4f3a-9d2e-6f1f5a3b9c11", of: heard.lesson, Heard.sheet(), by: nil),
      by: far, on: Heard.day)
    try await heard.county.forbids(
      recording, by: YearCounty.person("f", "finance", .county), on: Heard.day)
  }

  @Test func `is answered by its teacher and taken back by its observer alone`() async throws {
    let heard = try await Heard()
    try await heard.county.act(heard.recording(), by: heard.observer, on: Heard.day)
    let answer = AnswerObservation(Heard.id, " 下次先让学生说 ")
    try await heard.county.forbids(answer, by: heard.observer, on: Heard.day)
    try await heard.county.refuses(
      AnswerObservation(Heard.id, " "), by: heard.teacher, on: Heard.day, "没有填写内容")
    try await heard.county.act(answer, by: heard.teacher, on: Heard.day)
    try await heard.county.act(answer, by: heard.teacher, on: Heard.day)
    #expect(try await heard.onRecord().answer?.text == "下次先让学生说")
    let withdrawal = WithdrawObservation(Heard.id, because: "记错了教师")
    try await heard.county.forbids(withdrawal, by: heard.teacher, on: Heard.day)
    try await heard.county.refuses(
      WithdrawObservation(Heard.id, because: ""), by: heard.observer, on: Heard.day, "没有填写")
    try await heard.county.act(withdrawal, by: heard.observer, on: Heard.day)
    #expect(try await heard.onRecord().withdrawal?.text == "记错了教师")
    try await heard.county.refuses(
      heard.recording(Heard.id, Heard.sheet("weak"), after: 1), by: heard.observer,
      on: Heard.day, "已经撤回")
    try await heard.county.refuses(
      AnswerObservation(Heard.id, "再说一次"), by: heard.teacher, on: Heard.day, "已经撤回")
  }
}

@Suite struct `An open lesson` {
  @Test func `has seats for those who book, until it's called off`() async throws {
    let heard = try await Heard()
    let announcing = AnnounceLesson(heard.lesson, in: "录播教室", seats: 1, note: "")
    let early = Heard.day.advanced(by: -7)
    try await heard.county.forbids(announcing, by: heard.observer, on: early)
    let id = try await heard.county.act(announcing, by: heard.teacher, on: early)
    #expect(try await heard.county.act(announcing, by: heard.teacher, on: early) == id)
    var other = heard.lesson
    other.topic = "另一节"
    try await heard.county.refuses(
      AnnounceLesson(other, in: "", seats: 0, note: ""), by: heard.teacher, on: early,
      "已经公布了另一节课", "听课座位 0")
    var free = heard.lesson
    free.period = 3
    try await heard.county.refuses(
      AnnounceLesson(free, in: "", seats: 9, note: ""), by: heard.teacher,
      on: Heard.day.advanced(by: 1), "已经过去")

    try await heard.county.refuses(
      BookLesson(id, comes: true, by: heard.given.id), by: heard.teacher, on: early, "自己的课")
    let booking = BookLesson(id, comes: true, by: heard.heard.id)
    try await heard.county.act(booking, by: heard.observer, on: early)
    try await heard.county.act(booking, by: heard.observer, on: early)
    let third = try #require(
      heard.county.roster.teachers.first { ![heard.given.id, heard.heard.id].contains($0.id) })
    let more = BookLesson(id, comes: true, by: third.id)
    try await heard.county.refuses(
      more, by: YearCounty.teacher(third.id), on: early, "已经约满")
    try await heard.county.act(
      BookLesson(id, comes: false, by: heard.heard.id), by: heard.observer, on: early)
    try await heard.county.act(more, by: YearCounty.teacher(third.id), on: early)
    let open = try #require(try await heard.county.read { try $0.openLesson(id) })
    #expect(open.visitors.map(\.account) == ["t-\(third.id)"] && open.place == "录播教室")

    let head = YearCounty.principal(heard.given.teaching.school)
    try await heard.county.refuses(
      CancelLesson(id, because: ""), by: head, on: early, "没有填写")
    try await heard.county.act(CancelLesson(id, because: "教师出差"), by: head, on: early)
    try await heard.county.refuses(booking, by: heard.observer, on: early, "已经取消")
    #expect(
      try await heard.county.read { try $0.openLesson(id) }?.cancellation == "教师出差")
  }
}
