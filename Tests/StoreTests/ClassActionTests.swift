import Access
import Actions
import Classes
import Policy
import Staffing
import Store
import Testing
import Training

/// The sample county with a course that six teachers joined, and its class: a manager and two
/// tutors who don't learn in it.
private struct ClassCounty {
  static let day = TrainingActions.day

  let county: YearCounty
  let course: RecordedCourse.ID
  let content: NetworkClass
  let id: RecordedClass.ID

  /// The first six learn; the next are manager, tutor, tutor.
  let teachers: [Teacher]
  let day = ClassCounty.day

  init(_ course: TrainingCourse = TrainingActions.course()) async throws {
    county = try await YearCounty()
    teachers = Array(county.roster.teachers.filter(\.position.teaches).prefix(12))
    self.course = try await county.act(SetCourse(course), on: day)
    for teacher in teachers.prefix(6) {
      let trainee = Trainee(
        teacher, zone: county.roster[teacher.teaching.school]?.zone ?? .village, in: day.month)
      try await county.act(
        JoinCourse(
          self.course, by: .teacher(teacher.id), [trainee], names: [teacher.id: teacher.name]),
        by: YearCounty.teacher(teacher.id), on: day)
    }
    content = NetworkClass(
      course: self.course, name: "一班", manager: teachers[6].id,
      tutors: [teachers[7].id, teachers[8].id])
    id = try await county.act(SetClass(content), on: day)
  }

  var manager: Actor { YearCounty.teacher(teachers[6].id) }
  var tutor: Actor { YearCounty.teacher(teachers[7].id) }
  func trainee(_ number: Int) -> Actor { YearCounty.teacher(teachers[number].id) }

  var names: [Teacher.ID: String] {
    Dictionary(teachers.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func seat(_ numbers: [Int], tutor: Int = 7) async throws {
    try await county.act(
      SeatTrainees(
        Set(numbers.map { teachers[$0].id }), in: id, under: teachers[tutor].id, names: names),
      on: day)
  }

  /// Brings somebody through the course: attendance, process, examination.
  func complete(_ numbers: [Int]) async throws {
    let trainer = try await county.act(
      ListTrainer(Trainer(name: "王老师", kind: .frontLine, field: "语文")), on: day)
    let session = try await county.act(
      SetSession(TrainingActions.session(day, by: trainer), of: course), on: day)
    let people = numbers.map { teachers[$0].id }
    try await county.act(TakeAttendance(of: session, present: Set(people)), on: day)
    let points = ["attitude": 90, "method": 90, "effect": 90, "": 88]
    try await county.act(
      MarkTrainees(
        in: course, Dictionary(people.map { ($0, points) }) { first, _ in first }, names: names),
      on: day)
  }
}

@Suite struct `A network class that is formed` {
  @Test func `has its own name and people who don't learn in it`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    #expect(try await county.act(SetClass(classes.content), on: day) == classes.id)
    var content = classes.content
    content.manager = classes.teachers[0].id
    content.tutors = ["nobody"]
    try await county.refuses(
      SetClass(content, names: classes.names), on: day, "已经有“一班”", "自己在学这门课程",
      "nobody")
    try await county.forbids(SetClass(content), by: classes.manager, on: day)
    try await county.refuses(
      SetClass(classes.content, as: "N-0"), on: day, "没有研修班 N-0")
  }

  @Test func `takes trainees of the course under its tutors, and sets them free again`()
    async throws
  {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    try await classes.seat([0, 1, 2])
    try await classes.seat([3], tutor: 8)
    try await classes.seat([2], tutor: 8)
    let seats = try await county.read { try $0.classSeats() }
    #expect(seats.count == 4 && seats.allSatisfy { $0.inClass == classes.id })
    #expect(seats.count { $0.tutor == classes.teachers[8].id } == 2)
    try await county.refuses(
      SeatTrainees(
        [classes.teachers[9].id], in: classes.id, under: classes.teachers[0].id,
        names: classes.names), on: day, "没有报这门课程", "不是这个班的辅导教师")
    try await county.refuses(
      SeatTrainees([], in: classes.id, under: classes.teachers[7].id), on: day, "没有选人")
    var content = classes.content
    content.tutors = [classes.teachers[7].id]
    try await county.refuses(
      SetClass(content, as: classes.id, names: classes.names), on: day, "名下还有学员")
    try await county.refuses(DissolveClass(classes.id, because: ""), on: day, "没有填写内容")
    try await county.act(DissolveClass(classes.id, because: "合并"), on: day)
    try await county.act(DissolveClass(classes.id, because: "合并"), on: day)
    #expect(try await county.read { try $0.classSeats() }.isEmpty)
    try await county.refuses(
      SeatTrainees([classes.teachers[0].id], in: classes.id, under: classes.teachers[7].id),
      on: day, "或者已经撤销")
  }
}

@Suite struct `What is done in a network class` {
  @Test func `is entered by the week, all lines or none, by those who run it`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    try await classes.seat([0, 1])
    let first = classes.teachers[0].id
    func entering(_ text: String, _ hand: ClassHand, on day: Day? = nil) -> EnterLearningWeek {
      EnterLearningWeek(
        text, of: day ?? self.day, in: classes.id, by: hand, names: classes.names)
    }
    let manager = ClassHand.teacher(classes.teachers[6].id)
    #expect(
      try await county.act(
        entering("\(first)\t90\t2\t1", manager), by: classes.manager, on: day) == 1)
    #expect(
      try await county.act(
        entering("\(first),90,2,1", .office), on: day) == 0, "it says the same")
    try await county.refuses(
      entering("\(first),80,2,1\nX,1,1,1\n\(first),1,1", manager), by: classes.manager, on: day,
      "第 2 行", "第 3 行")
    try await county.refuses(entering("", manager), by: classes.manager, on: day, "没有一行有数字")
    try await county.refuses(
      entering("\(first),1,1,1", manager, on: day.advanced(by: 14)), by: classes.manager, on: day,
      "还没有到")
    let stranger = classes.trainee(0)
    try await county.refuses(
      entering("\(first),999,2,1", .teacher(first)), by: stranger, on: day, "您不是“一班”")
    try await county.forbids(entering("\(first),999,2,1", .office), by: stranger, on: day)
    let weeks = try await county.read { try $0.classWeeks(of: classes.course) }
    #expect(weeks.map(\.content) == [LearningWeek(minutes: 90, posts: 2, tasks: 1)])
    #expect(weeks.first?.week == day.weekStart)
  }

  private var day: Day { ClassCounty.day }

  @Test func `is handed in by a trainee and answered once by a tutor`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    try await classes.seat([0])
    let (own, tutor) = (classes.teachers[0].id, classes.teachers[7].id)
    func handing(_ title: String, _ teacher: Teacher.ID) -> HandInPiece {
      HandInPiece(.homework, title, in: classes.id, by: teacher)
    }
    let piece = try await county.act(handing(" 教案 ", own), by: classes.trainee(0), on: day)
    #expect(
      try await county.act(handing("教案", own), by: classes.trainee(0), on: day) == piece)
    try await county.refuses(
      handing("", classes.teachers[1].id), by: classes.trainee(1), on: day, "没有填写内容", "您不在“一班”里")
    try await county.forbids(handing("教案", own), by: classes.trainee(1), on: day)
    try await county.refuses(
      AnswerPiece(piece, by: tutor, "", mark: 101), by: classes.tutor, on: day, "没有填写内容",
      "101")
    try await county.refuses(
      AnswerPiece(piece, by: classes.teachers[6].id, "好"), by: classes.manager, on: day,
      "由本班辅导教师做")
    let later = day.advanced(by: 3)
    try await county.act(
      AnswerPiece(piece, by: tutor, "目标清楚", mark: 92), by: classes.tutor, on: later)
    try await county.act(
      AnswerPiece(piece, by: tutor, "目标清楚", mark: 92), by: classes.tutor, on: later)
    try await county.refuses(
      AnswerPiece(piece, by: tutor, "再看"), by: classes.tutor, on: later, "已经有回复")
    let found = try #require(try await county.read { try $0.classPiece(piece) })
    #expect(found.answer?.mark == 92 && found.handedIn.day == day)
    #expect(found.answer?.at.day == later)
    let post = try await county.act(
      HandInPiece(.post, "怎样分组？", words: "我班人多", in: classes.id, by: own),
      by: classes.trainee(0), on: later)
    try await county.refuses(
      AnswerPiece(post, by: tutor, "六人一组", mark: 5), by: classes.tutor, on: later, "帖子不打分")
    try await county.act(AnswerPiece(post, by: tutor, "六人一组"), by: classes.tutor, on: later)
    #expect(try await county.read { try $0.classPiece(post) }?.answer?.mark == nil)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is logged by those who run it`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    let hand = ClassHand.teacher(classes.teachers[6].id)
    let writing = WriteClassLog("sharing", on: day, "二小例会分享课件制作", in: classes.id, by: hand)
    try await county.act(writing, by: classes.manager, on: day)
    try await county.act(writing, by: classes.manager, on: day)
    try await county.refuses(
      WriteClassLog("moon", on: day.advanced(by: 1), " ", in: classes.id, by: hand),
      by: classes.manager, on: day, "没有填写内容", "moon", "还没有到")
    let log = try await county.read { try $0.classLog(of: classes.id) }
    #expect(log.count == 1 && log.first?.writer == classes.teachers[6].id)
  }
}

@Suite struct `Help, tours and offices of network classes` {
  @Test func `let those who passed help those who learn, as many as the book allows`()
    async throws
  {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    try await classes.complete([0])
    let people = classes.teachers.map(\.id)
    func agreeing(_ helpers: [Teacher.ID: Teacher.ID]) -> AgreeHelp {
      AgreeHelp(in: classes.course, helpers, names: classes.names)
    }
    #expect(
      try await county.act(
        agreeing([people[1]: people[0], people[2]: people[0]]), on: day) == 2)
    #expect(try await county.act(agreeing([people[1]: people[0]]), on: day) == 0)
    try await county.refuses(agreeing([people[3]: people[0]]), on: day, "会帮 3 人，最多 2 人")
    try await county.refuses(
      agreeing([people[0]: people[4], people[9]: people[4]]), on: day, "不用帮扶", "还没有通过这门课程")
    try await county.act(EndHelp(in: classes.course, for: people[1]), on: day)
    try await county.act(EndHelp(in: classes.course, for: people[1]), on: day)
    try await county.act(agreeing([people[3]: people[0]]), on: day)
    let help = try await county.read { try $0.classHelp() }
    #expect(Set(help.map(\.learner)) == [people[2], people[3]])
  }

  @Test func `send lecturers to one place a day`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    let trainer = try await county.act(
      ListTrainer(Trainer(name: "王老师", kind: .frontLine, field: "语文")), on: day)
    let schools = county.roster.schools.map(\.id)
    func stop(
      _ main: School.ID, _ branches: Set<School.ID> = [], on day: Day = Day(2026, 10, 20),
      by lecturers: Set<String>? = nil
    ) -> PlanStop {
      PlanStop(
        TourStop(
          course: classes.course, day: day, main: main, branches: branches,
          lecturers: lecturers ?? [trainer]))
    }
    let id = try await county.act(stop(schools[0], [schools[1]]), on: day)
    #expect(try await county.act(stop(schools[0], [schools[1]]), on: day) == id)
    try await county.refuses(
      stop(schools[1], ["nowhere"]), on: day, "已经是另一场的会场", "王老师在", "nowhere")
    try await county.refuses(stop(schools[2], by: ["L-0"]), on: day, "L-0")
    let session = Day(2026, 10, 21)
    _ = try await county.act(
      SetSession(TrainingActions.session(session, by: trainer), of: classes.course), on: day)
    try await county.refuses(stop(schools[2], on: session), on: day, "一天只能在一处")
    try await county.act(CallStopOff(id, because: "下雪"), on: day)
    try await county.act(stop(schools[1]), on: day)
    let stops = try await county.read { try $0.tourStops() }
    #expect(stops.count == 2 && stops.count { $0.offBecause == "下雪" } == 1)
    try await county.refuses(CallStopOff("R-0", because: "下雪"), on: day, "没有巡讲 R-0")
  }

  @Test func `tick an office's duties with their days`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    func setting(_ township: String, _ head: String = "李主任") -> SetOffice {
      SetOffice(
        ClassOffice(township: township, head: head, members: "王、张"), townships: ["太师屯镇"])
    }
    let office = try await county.act(setting(""), on: day)
    try await county.act(setting("太师屯镇"), on: day)
    try await county.refuses(setting("月亮镇", ""), on: day, "没有填写主任", "月亮镇")
    try await county.refuses(setting("", "赵主任"), on: day, "已经有项目办")
    let noting = NoteDuty("publicity", of: office, on: day, "全县动员会")
    try await county.act(noting, on: day)
    try await county.act(noting, on: day)
    try await county.refuses(
      NoteDuty("moon", of: office, on: day.advanced(by: 1), ""), on: day, "没有填写内容", "moon",
      "还没有到")
    let offices = try await county.read { try $0.classOffices() }
    #expect(offices.map(\.content.township) == ["", "太师屯镇"])
    #expect(offices.first?.done.map(\.duty) == ["publicity"])
    try await county.act(CloseOffice(office, because: "并入进修学校"), on: day)
    try await county.refuses(noting, on: day, "没有项目办")
  }

  @Test func `keep study aids of the bureau and of those who run a class`() async throws {
    let classes = try await ClassCounty()
    let (county, day) = (classes.county, classes.day)
    func adding(_ kind: String, _ title: String, _ hand: ClassHand) -> AddStudyAid {
      AddStudyAid(kind, title, "近三年题型", to: classes.course, by: hand)
    }
    let tutor = classes.teachers[7].id
    try await county.act(adding("pattern", "题型分析", .teacher(tutor)), by: classes.tutor, on: day)
    try await county.act(adding("pattern", "题型分析", .office), on: day)
    try await county.refuses(adding("moon", "", .office), on: day, "没有填写内容", "moon")
    let learner = classes.teachers[0].id
    try await county.refuses(
      adding("pattern", "答案", .teacher(learner)), by: classes.trainee(0), on: day, "您不是")
    #expect(try await county.read { try $0.studyAids() }.map(\.title) == ["题型分析"])
  }
}
