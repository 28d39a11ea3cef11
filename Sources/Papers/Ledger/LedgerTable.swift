public import OfficeFiles
public import Planning
public import Policy
public import Staffing
internal import Wording

/// The ledger as a table, for a workbook or a text file.
public struct LedgerTable {
  private let ledger: BurdenLedger
  private let roster: Roster
  let words: PlanWords

  public init(_ ledger: BurdenLedger, _ roster: Roster, _ language: Language) {
    self.ledger = ledger
    self.roster = roster
    words = PlanWords(language)
  }

  var title: String {
    words(
      "\(roster.county) \(ledger.year)学年乡村与艰苦岗位任教台账",
      "\(roster.county), ledger of remote and hard posts \(ledger.year)")
  }

  public var columns: [SheetColumn] {
    [
      SheetColumn(words("教师编号", "Teacher"), width: 14),
      SheetColumn(words("姓名", "Name"), width: 10),
      SheetColumn(words("任教学校", "School"), width: 26), SheetColumn(words("城乡", "Area")),
      SheetColumn(words("艰苦等级", "Hardship")),
      SheetColumn(words("离家（公里）", "From home (km)")),
      SheetColumn(words("乡村任教年数", "Rural years")),
      SheetColumn(words("计划新增年数", "Years added")),
      SheetColumn(words("最近乡村任教止", "Last rural")),
      SheetColumn(words("最近交流止", "Last exchange")),
      SheetColumn(words("在编制校年数", "Years in place")),
      SheetColumn(words("轮次状态", "Standing"), width: 18),
      SheetColumn(words("可下派", "May go down")),
      SheetColumn(words("轮次分（越低越先轮到）", "Turn points (lower goes first)"), width: 24),
    ]
  }

  public var rows: [[CellValue]] {
    ledger.entries.map { entry in
      let school = roster[entry.school]
      return [
        .text(entry.teacher.rawValue), .text(roster[entry.teacher]?.name ?? ""),
        .text(school?.name ?? entry.school.rawValue),
        .text(school?.zone.words[words.language] ?? ""), .integer(school?.hardship ?? 0),
        kilometres(entry), .integer(entry.ruralYears),
        entry.addedYears == 0 ? .empty : .integer(entry.addedYears), month(entry.lastRural),
        month(entry.lastExchange), .integer(entry.yearsInPlace),
        .text(entry.standing.name(in: words.language)),
        .text(entry.isEligible ? words("是", "yes") : words("否", "no")),
        .integer(entry.turnPoints),
      ]
    }
  }

  var fairnessColumns: [SheetColumn] {
    [
      SheetColumn(words("对象", "Of whom"), width: 26),
      SheetColumn(words("项目", "Figure"), width: 32),
      SheetColumn(words("现状", "Now"), width: 12),
      SheetColumn(words("计划服务期满后", "Once the plan is served"), width: 24),
    ]
  }

  func fairness(before: BurdenLedger?) -> [[CellValue]] {
    BurdenLedger.Group.allCases.flatMap { fairness(of: $0, before: before) }
  }

  private func fairness(
    of group: BurdenLedger.Group, before: BurdenLedger?
  ) -> [[CellValue]] {
    let now = (before ?? ledger).fairness(of: group)
    let then = before == nil ? nil : ledger.fairness(of: group)
    func row(_ name: String, _ value: (BurdenLedger.Fairness) -> CellValue) -> [CellValue] {
      [
        .text(group.name(in: words.language)), .text(name), value(now),
        then.map(value) ?? .empty,
      ]
    }
    return [
      row(words("人数", "People")) { .integer($0.people) },
      row(words("从未在农村任教", "Never served")) { .integer($0.neverServed) },
      row(words("近年没有在农村任教", "Not lately")) { .integer($0.notLately) },
      row(words("农村任教年数合计", "Rural years in all")) { .integer($0.totalYears) },
      row(words("农村任教年数基尼系数", "Gini coefficient of rural years")) {
        $0.gini.map { .number(Double($0) / 1e6) } ?? .text("—")
      },
    ]
  }

  private func kilometres(_ entry: BurdenLedger.Entry) -> CellValue {
    guard let home = roster[entry.teacher]?.home, let place = roster[entry.school]?.location
    else { return .empty }
    return .number(Double((home.metres(to: place) + 50) / 100) / 10)
  }

  private func month(_ month: Month?) -> CellValue {
    month.map { .text($0.description) } ?? .empty
  }
}
