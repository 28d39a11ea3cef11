import Access
import Actions
import PlanFormat
import Policy
import Season
import Staffing
import Store
import Testing
import Web

/// A site on which two teachers of the city school were ordered to the village school and
/// released: T1 for two years, T6 for good.
struct PlacedSite {
  let site: TestSite
  let orders: [PlacementOrder]
  let year = SchoolYear(2026)

  init() async throws {
    site = try await TestSite(try TestCounty.county())
    let (site, year) = (site, year)
    try await site.record(try TestCounty.roster())
    try await site.add("head", role: "principal", schools: [TestCounty.village])
    try await site.add("sender", role: "principal", schools: [TestCounty.city])
    try await site.add("stranger", role: "principal", schools: [TestCounty.junior])
    try await site.add("ann", role: "teacher", teacher: "T1")
    func act<Act: Action>(_ action: Act, on day: Day) async throws -> Act.Outcome {
      let actor = Actor(
        account: "li", name: "李", teacher: nil,
        grants: ["personnel", "principal"].map {
          Grant(role: $0, reach: .county, days: 0..<60_000)
        }, roles: .standard)
      return try await site.database.perform(
        action, by: actor, on: Occasion(moment: Moment(endOf: day), today: day))
    }
    try await act(OpenSchoolYear(year: year), on: Day(2026, 5, 6))
    _ = try await act(FreezeEligibility(year: year, after: 0), on: Day(2026, 7, 1))
    let bytes = Array(try TestCounty.plan().json())
    try await site.database.write { connection in
      let workbook = try #require(try connection.latestCounty()).workbook.id
      let event = try connection.record(
        "adopt-plan", of: "Testshire", details: "", by: "test", at: Moment(endOf: Day(2026, 7, 30)))
      try connection.insertPlan(
        workbook: workbook, schoolYear: 2026, content: bytes, event: event)
    }
    _ = try await act(
      PublishNotice(year: year, office: "人事科", contact: "010-0000"), on: Day(2026, 8, 3))
    _ = try await act(IssueOrders(year: year), on: Day(2026, 8, 12))
    orders = try await site.database.read { try $0.orders(of: year) }
    for order in orders {
      try await act(TakeOrderStep(.release, of: order.id), on: Day(2026, 8, 13))
    }
    advance(to: Day(2026, 8, 28))
  }

  func advance(to day: Day) {
    site.clock.advance(minutes: (day.ordinal - site.clock.now.day.ordinal) * 1_440)
  }

  func order(of teacher: Teacher.ID) throws -> PlacementOrder {
    try #require(orders.first { $0.teacher == teacher })
  }

  static func plan(_ order: PlacementOrder, lessons: String = "12") -> [String: String] {
    [
      "order": order.id, "lessons.\(order.id)": lessons, "guidance.\(order.id)": "2",
      "study.\(order.id)": "0", "aim": "带<b>教研组</b>", "scheme": "按月考勤",
    ]
  }

  func arrive(_ head: TestBrowser, _ order: PlacementOrder) async throws {
    #expect(
      try await head.post(
        "/service/schools/\(TestCounty.village)/plans", Self.plan(order)
      ).status == 303)
    #expect(try await head.post("/orders/\(order.id)/steps", ["step": "arrive"]).status == 303)
  }
}
