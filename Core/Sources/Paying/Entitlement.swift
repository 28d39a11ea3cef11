public import Policy
public import Staffing

/// What everybody is entitled to by the book, month by month: the same facts and terms always
/// make the same lines.
///
///     let entitlement = Entitlement(terms, schools)
///     entitlement.lines(of: history, in: Month(2026, 9)...Month(2027, 8))
///
/// Each line says how it was reckoned (`PayPart`): the book's amount, tier steps (S000-077),
/// seniority steps (S000-078), days, periods, what a cap left.
public struct Entitlement: Equatable, Sendable {
  /// By their first month.
  public let editions: [PayEdition]
  public let schools: PaySchools

  /// - Parameter editions: Months before the first belong to the first.
  public init(_ editions: [PayEdition], _ schools: PaySchools) {
    self.editions = editions.enumerated()
      .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
    self.schools = schools
  }

  public init(_ terms: PayTerms, _ schools: PaySchools) {
    self.init([PayEdition(terms)], schools)
  }

  /// The terms by which a month is paid; nil when there are none at all.
  public func edition(in month: Month) -> PayEdition? {
    editions.last { $0.from <= month } ?? editions.first
  }

  /// The same facts by the amounts that higher documents decree (S000-074).
  public var decreed: Entitlement {
    Entitlement(
      editions.map { PayEdition($0.terms.decreed, from: $0.from, version: $0.version) }, schools)
  }

  /// A person's lines, by month, then in the order of the book, then by place.
  ///
  /// - Complexity: O(*m* · (*i* · *r* + *f*)) for *m* months, *i* items of *r* amounts and *f*
  ///   facts of the person, as long as few facts change within a month.
  public func lines(of history: PayHistory, in months: ClosedRange<Month>) -> [PayLine] {
    var lines: [PayLine] = []
    var service: [Int: HardshipMonths] = [:]
    for month in months {
      guard let index = editions.lastIndex(where: { $0.from <= month }) ?? editions.indices.first
      else { continue }
      let edition = editions[index]
      let served =
        service[index]
        ?? HardshipMonths(history, through: months.upperBound, edition, schools)
      service[index] = served
      let person = PersonMonth(history, month, edition, schools, served)
      lines += edition.terms.caps.reduce(into: person.lines()) { $1.cut(&$0) }
        .filter { $0.amount != .zero || $0.cut != nil }
    }
    return lines
  }

  public func lines(of history: PayHistory, in month: Month) -> [PayLine] {
    lines(of: history, in: month...month)
  }
}

extension PayCap {
  /// Cuts the lines of one person and month; what nobody pays isn't counted.
  ///
  /// - Complexity: O(*l* · *i*) for *l* lines and *i* items under the cap.
  fileprivate func cut(_ lines: inout [PayLine]) {
    let concerned = lines.indices.filter {
      items.contains(lines[$0].key.item) && lines[$0].key.purse.payer != .oneself
    }
    switch kind {
    case .most(let most):
      var left = max(.zero, most)
      for index in concerned {
        let amount = lines[index].amount
        if amount > left { lines[index].cut = .init(cap: word.key, left: left) }
        left -= min(amount, left)
      }
    case .highest:
      func sum(_ item: String) -> Money {
        concerned.filter { lines[$0].key.item == item }
          .reduce(.zero) { $0 + lines[$1].amount }
      }
      var highest: (item: String, sum: Money)?
      for index in concerned {
        let item = lines[index].key.item
        if item != highest?.item, sum(item) > highest?.sum ?? .zero { highest = (item, sum(item)) }
      }
      for index in concerned where lines[index].key.item != highest?.item {
        if lines[index].amount != .zero {
          lines[index].cut = .init(cap: word.key, left: .zero)
        }
      }
    }
  }
}
