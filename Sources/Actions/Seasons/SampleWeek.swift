internal import Policy
internal import Staffing
internal import Timetabling

/// A school's week as its clerk may have drawn it up: every class has the lessons of the book's
/// curriculum, as far as there's somebody to give them.
///
/// Each lesson goes to the emptiest day on which class and teacher are free. Where a subject has no
/// teacher somebody else gives it, as at small schools, and what is too much for all is left out.
struct SampleWeek {
  /// Lessons of one person a week at most; of a head or deputy.
  static let most = 22
  static let mostOfLeaders = 4
  static let days = 5

  /// What is taken at a time: a class, a person or a room, or a subject on a day (period 0).
  private struct Slot: Hashable {
    let name: String
    let day: Int
    var period = 0
  }

  private(set) var rows: [TimetableRow] = []
  let periods: Int
  private let staff: [Teacher]
  private let leaders: Set<Teacher.ID>
  private var taken: Set<Slot> = []
  private var counts: [Slot: Int] = [:]
  private var load: [Teacher.ID: Int] = [:]

  /// - Parameters:
  ///   - staff: Who teaches; of two who fit alike the first does.
  ///   - leaders: Those of them who teach little beside leading.
  init(
    of school: School, by staff: [Teacher], leaders: Set<Teacher.ID>, _ curriculum: [WeeklyLessons]
  ) {
    self.staff = staff
    self.leaders = leaders
    periods = school.stages.map { 6 + $0.order }.max() ?? 6
    for line in curriculum where school.stages.contains(line.stage) {
      let names = SampleWeek.classes(school.enrolment[line.stage]?.classes ?? 0, line.stage)
      let lessons = (line.tenthsPerClass + 5) / 10
      for (number, name) in names.enumerated() {
        guard let teacher = teacher(for: line, lessons) else { continue }
        load[teacher.id, default: 0] += lessons
        for _ in 0..<lessons { place(line.subject, in: name, by: teacher, from: number) }
      }
    }
  }

  /// Such as 四（1）班, spread over the grades of the stage.
  static func classes(_ count: Int, _ stage: Stage) -> [String] {
    let grades =
      switch stage {
      case .primary: ["一", "二", "三", "四", "五", "六"]
      case .junior: ["七", "八", "九"]
      case .senior: ["高一", "高二", "高三"]
      }
    var numbers: [Int: Int] = [:]
    return (0..<count).map { position in
      let grade = count < grades.count ? position : position * grades.count / count
      numbers[grade, default: 0] += 1
      return "\(grades[grade])（\(numbers[grade]!)）班"
    }
  }

  /// Four lessons in the morning; schools outside the town ring later, and all do in winter.
  func bells(at zone: Zone, inWinter isWinter: Bool = false) -> String {
    let morning = 490 + (zone == .city ? 0 : 10) + (isWinter ? 10 : 0)
    let starts = [0, 50, 110, 160].map { morning + $0 } + (0..<4).map { 840 + $0 * 50 }
    let lines = starts.prefix(periods).enumerated().map { ($0 + 1, $1..<$1 + 40) }
    return BellTimes(Dictionary(uniqueKeysWithValues: lines)).text
  }

  private func teacher(for line: WeeklyLessons, _ lessons: Int) -> Teacher? {
    func has(_ most: Int, _ teacher: Teacher) -> Bool {
      load[teacher.id, default: 0] + lessons <= most
    }
    if line.subject == .ethics,
      let leader = staff.first(where: { leaders.contains($0.id) && has(Self.mostOfLeaders, $0) })
    {
      return leader
    }
    func rank(_ teacher: Teacher) -> (Int, Int) {
      let isOfStage = ([teacher.stage] + teacher.qualifications.stages).contains(line.stage)
      let distance =
        !isOfStage
        ? 3
        : teacher.subject == line.subject
          ? 0 : teacher.qualifications.subjects.contains(line.subject) ? 1 : 2
      return (distance, load[teacher.id, default: 0])
    }
    return staff.filter { !leaders.contains($0.id) && has(Self.most, $0) }
      .min { rank($0) < rank($1) }
  }

  private mutating func place(
    _ subject: Subject, in name: String, by teacher: Teacher, from number: Int
  ) {
    let room = subject == .informationTechnology ? "计算机教室" : ""
    let users = [name, teacher.id.rawValue, room].filter { !$0.isEmpty }
    let course = "\(name) \(subject)"
    var best: (slot: Slot, cost: (Int, Int, Int, Int))?
    for day in 1...Self.days {
      let same = counts[Slot(name: course, day: day), default: 0]
      let all = counts[Slot(name: name, day: day), default: 0]
      for period in 1...periods {
        let cost = (same, all, (period - 1 + number) % periods, day)
        if let best, best.cost <= cost { continue }
        let isFree = users.allSatisfy {
          !taken.contains(Slot(name: $0, day: day, period: period))
        }
        if isFree { best = (Slot(name: name, day: day, period: period), cost) }
      }
    }
    guard let slot = best?.slot else { return }
    for user in users { taken.insert(Slot(name: user, day: slot.day, period: slot.period)) }
    for name in [course, name] { counts[Slot(name: name, day: slot.day), default: 0] += 1 }
    rows.append(
      TimetableRow(
        place: "\(rows.count + 1)", classroom: name, subject: subject.rawValue,
        teacher: teacher.id.rawValue, weekday: "\(slot.day)", period: "\(slot.period)", room: room))
  }
}
