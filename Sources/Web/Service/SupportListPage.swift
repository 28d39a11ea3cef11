internal import Access
internal import Pinyin
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service/points`: what everybody's service earned this school year, for titles and honours
/// (S000-139).
struct SupportListPage: ListPage {
  /// One placement with its points.
  struct Line: Sendable {
    let sight: ServiceSight
    let points: SupportPoints

    func count(_ kind: SupportTerms.Kind) -> Int {
      points.lines.first { $0.kind == kind }?.count ?? 0
    }
  }

  let context: WebContext
  let terms: SupportTerms
  private let table: ListView<Line>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: ServiceYear, book: SupportBook,
    terms: SupportTerms, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.terms = terms
    let rows = year.sights.filter {
      scope.holds($0.order.line.to) || scope.holds($0.order.line.from)
        || $0.order.teacher == context.actor?.teacher
    }.compactMap { sight in
      book.points(of: sight, terms, in: county).map { Line(sight: sight, points: $0) }
    }
    table = try ListView(
      id: "support", title: .supportPoints, columns: Self.columns, rows: rows, address: address,
      isPersonal: true, empty: .noSupport
    ) { line in
      let order = line.sight.order.line
      return [NameReading("\(order.name) \(order.fromName) \(order.toName)")]
    }
  }

  private static let columns: [ListTable<Line>.Column] =
    [
      .init("name", .nameOf, named: \.sight.order.line.name) { html, line, _ in
        html.link("\(line.sight.address)#points", line.sight.order.line.name)
      },
      .init("from", .fromSchool, named: \.sight.order.line.fromName) { html, line, _ in
        html.text(line.sight.order.line.fromName)
      },
      .init("to", .toSchool, named: \.sight.order.line.toName) { html, line, _ in
        html.text(line.sight.order.line.toName)
      },
      .init("factor", .supportFactor, isNumber: true, by: \.points.factor) { html, line, _ in
        html.text("\(Figures.tenths(line.points.factor))%")
      },
    ]
    + SupportTerms.Kind.allCases.map { kind in
      .init(kind.rawValue, kind.name, isNumber: true, by: { $0.count(kind) }) { html, line, _ in
        html.text(Figures.count(line.count(kind)))
      }
    } + [
      .init("total", .supportTotal, isNumber: true, by: \.points.total) { html, line, _ in
        html.text(Figures.count(line.points.total))
      }
    ]

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.supportPoints[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    html.head(title(in: language), lead: Phrase.supportPointsLead[language])
    html.serviceParts(.points, context, in: language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.citation, in: language)
    }
  }
}
