import Actions
import Policy
import Staffing
import Store
import Testing
import Training

@Suite struct `What training is held with` {
  private let day = Day(2026, 10, 8)

  @Test func `is stated by each school for itself, and the last word holds`() async throws {
    let county = try await YearCounty()
    let school = try #require(county.roster.schools.first).id
    let principal = YearCounty.principal(school)
    let year = SchoolYear(2026)
    func state(_ computers: Int, _ online: Int, note: String = "") -> StateDevices {
      StateDevices(school, in: year, computers: computers, online: online, note: note)
    }
    try await county.refuses(state(10, 12), by: principal, on: day, "不能多于电脑总数 10 台")
    try await county.refuses(state(-1, 0), by: principal, on: day, "应在 0 至")
    try await county.act(state(40, 36, note: "机房一间"), by: principal, on: day)
    try await county.act(state(40, 38), by: principal, on: day)
    try await county.act(state(40, 38), by: principal, on: day)
    let other = try #require(county.roster.schools.last).id
    try await county.forbids(state(1, 1), by: YearCounty.principal(other), on: day)
    let devices = try await county.read { try $0.trainingDevices(in: year) }
    #expect(devices[school]?.online == 38 && devices[school]?.note == "")
    let events = try await county.read { try $0.events() }
    #expect(events.count { $0.what == "state-training-devices" } == 2)
    #expect(try await county.read { try $0.trainingDevices(in: SchoolYear(2025)) }.isEmpty)
  }

  @Test func `may be free of charge for somebody who asks and is answered, once`() async throws {
    let county = try await YearCounty()
    let course = try await county.act(SetCourse(TrainingActions.course(fee: 120)), on: day)
    let teacher = try #require(
      county.roster.teachers.first {
        $0.position.teaches && county.roster[$0.teaching.school]?.zone == .city
      })
    let own = YearCounty.teacher(teacher.id)
    func ask(_ reason: String = "家庭困难") -> AskForWaiver {
      AskForWaiver(course, by: teacher.id, because: reason)
    }
    try await county.refuses(ask(" "), by: own, on: day, "没有报名", "没有填写")
    try await county.act(
      JoinCourse(
        course, by: .teacher(teacher.id), [Trainee(teacher, zone: .city, in: day.month)],
        names: [teacher.id: teacher.name]), by: own, on: day)
    let id = try await county.act(ask(), by: own, on: day)
    #expect(try await county.act(ask(), by: own, on: day) == id)
    try await county.refuses(ask("又一次"), by: own, on: day, "已申请过")
    try await county.forbids(
      AnswerWaiver(id, granted: true, because: "x"), by: own, on: day)
    try await county.refuses(AnswerWaiver(id, granted: true, because: ""), on: day, "没有填写")
    try await county.act(AnswerWaiver(id, granted: true, because: "符合规定"), on: day)
    try await county.refuses(
      AnswerWaiver(id, granted: false, because: "再议"), on: day, "已答复")
    let waiver = try #require(try await county.read { try $0.feeWaivers() }.first)
    #expect(waiver.answer?.isGranted == true && waiver.answer?.words == "符合规定")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }
}
