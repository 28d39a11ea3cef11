public import Papers
internal import Policy
internal import Season
public import Staffing
public import Store
internal import Wording

/// What a paper of an order says: the values of every field.
public struct PaperFacts: Sendable {
  public let order: PlacementOrder

  /// The position of the step that the paper is about; the first is 1.
  public let step: Int
  let notice: Notice?
  let county: String
  let day: Day

  public init(
    _ order: PlacementOrder, step: Int, notice: Notice?, county: String, day: Day
  ) {
    self.order = order
    self.step = step
    self.notice = notice
    self.county = county
    self.day = day
  }

  /// - Parameter number: Nil for a draft.
  public func value(of field: PaperField, number: Int?) -> String {
    let line = order.line
    let taken = order.steps.indices.contains(step - 1) ? order.steps[step - 1] : nil
    return switch field {
    case .year: "\(day.components.year)"
    case .serial: number.map { "\($0)" } ?? "　　"
    case .order: order.number
    case .county: county
    case .schoolYear: order.schoolYear.description
    case .teacher: line.name
    case .sender: line.fromName
    case .host: line.toName
    case .subject:
      [
        Stage(rawValue: line.stage)?.name(in: .zh) ?? line.stage,
        Subject(line.subject).name(in: .zh),
      ].joined()
    case .kind: isTransfer ? "调动" : "交流轮岗"
    case .noteName: isTransfer ? "教师调令" : "教师交流轮岗介绍信"
    case .period: span(order.days)
    case .firstDay: Figures.day(order.days.lowerBound, in: .zh)
    case .lastDay: Figures.day(order.days.upperBound, in: .zh)
    case .relation: order.relation.name.zh
    case .relationTerms: order.relation.terms.zh
    case .office: notice?.office ?? ""
    case .contact: notice?.contact ?? ""
    case .noticeVersion: notice.map { "\($0.version)" } ?? ""
    case .noticePeriod: notice.map { span($0.firstDay...$0.lastDay) } ?? ""
    case .until: taken?.until.map { Figures.day($0, in: .zh) } ?? ""
    case .reason: taken?.note ?? ""
    case .stepDay: Figures.day(taken?.day ?? day, in: .zh)
    case .today: Figures.day(day, in: .zh)
    }
  }

  private var isTransfer: Bool { order.relation == .moves }

  private func span(_ days: ClosedRange<Day>) -> String {
    "\(Figures.day(days.lowerBound, in: .zh))至\(Figures.day(days.upperBound, in: .zh))"
  }
}

extension PaperKind {
  /// The positions of the order's steps after which this paper is written.
  public func steps(of order: PlacementOrder) -> [Int] {
    // Nobody is sent by a cancelled order.
    if order.situation.state(on: order.days.upperBound) == .cancelled { return [] }
    return order.steps.indices.filter { steps.contains(order.steps[$0].step) }.map { $0 + 1 }
  }
}

extension Connection {
  /// The wording in force: the bureau's own, or the one that came along.
  public func wording(of kind: PaperKind) throws -> PaperWording {
    try PaperWording(try wording(ofPaper: kind.rawValue)?.words ?? kind.standardWords)
  }

  /// Every paper of a kind that waits for its number: orders with the position of
  /// the step, by order.
  public func papersDue(_ kind: PaperKind) throws -> [(order: PlacementOrder, step: Int)] {
    let numbered = Set(try papers(ofKind: kind.rawValue).map { "\($0.order) \($0.step)" })
    return try ordersOfEveryYear().flatMap { order in
      kind.steps(of: order).filter { !numbered.contains("\(order.id) \($0)") }
        .map { (order, $0) }
    }
  }
}
