internal import Access
internal import Partnership
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/helpers/2111000001`: in which batches a helping school's backbone teachers go over
/// the book's years (四年三批, S003-24).
struct HelperPage: ListPage {
  struct Line: Sendable {
    /// From 1; nil of those whose subject is too small.
    let batch: Int?
    let stay: ClosedRange<Term>?
    let teacher: Teacher

    /// Those who don't go come last.
    var order: Int { batch ?? .max }
  }

  let context: WebContext
  let county: County
  let school: School.ID
  let batches: HelperBatches
  let pairs: [PairSight]
  private let table: ListView<Line>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, school: School.ID, batches: HelperBatches,
    pairs: [PairSight], address: Address
  ) throws {
    self.context = context
    self.county = county
    self.school = school
    self.batches = batches
    self.pairs = pairs
    let roster = county.roster
    let going = batches.batches.batches.enumerated().flatMap { number, people in
      people.compactMap { person in
        roster[person.id].map { Line(batch: number + 1, stay: batches.stays[number], teacher: $0) }
      }
    }
    let left = batches.batches.left.compactMap { person in
      roster[person.id].map { Line(batch: nil, stay: nil, teacher: $0) }
    }
    table = try ListView(
      id: "batches", title: .batchesTitle, columns: Self.columns, rows: going + left,
      address: address, isPersonal: true, empty: .batchNone
    ) { [NameReading($0.teacher.name)] }
  }

  private static let columns: [ListTable<Line>.Column] = [
    .init("batch", .batchOf, by: \.order) { html, line, language in
      if let batch = line.batch {
        html.text(Phrase.batch(batch)[language])
      } else {
        html.tag(Phrase.batchLeft[language], "warn")
      }
    },
    .init("terms", .batchTerms, by: \.order) { html, line, language in
      html.text(
        line.stay.map { stay in
          [stay.lowerBound, stay.upperBound].map { Figures.term($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to ")
        } ?? "–")
    },
    .init("name", .nameOf, named: \.teacher.name) { html, line, _ in
      html.link(Teacher.address(of: line.teacher.id), line.teacher.name)
    },
    .init("subject", .subject, by: \.teacher.subject.rawValue) { html, line, language in
      html.text(
        postWords(
          stage: line.teacher.stage.rawValue, subject: line.teacher.subject.rawValue,
          in: language))
    },
    .init("honour", .batchHonour, by: \.teacher.backbone) { html, line, language in
      html.text(line.teacher.backbone.name(in: language))
    },
  ]

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(county.name(of: school)) · \(Phrase.batchesTitle[language])"
  }

  func write(to html: inout HTML, in language: Language) {
    let terms = batches.terms
    html.crumbs(.pairings, in: language)
    html.head(
      title(in: language),
      lead: Phrase.batchesLead(
        years: Figures.tenths(terms.months.value * 10 / 12), batches: terms.batches.value,
        stay: terms.stay.value)[language])
    html.element("section", .class("panel status")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.helpersBackbone, Figures.count(batches.people), in: language)
        html.fact(.helpersBatch, Figures.count(batches.largest), in: language)
        html.fact(.batchLeft, Figures.count(batches.batches.left.count), in: language)
      }
      html.element("p") { html in
        html.text("\(Phrase.helpedSchool[language])\(language == .zh ? "：" : ": ")")
        for (number, sight) in pairs.enumerated() {
          if number > 0 { html.text(language == .zh ? "、" : ", ") }
          html.link(sight.pair.address, county.name(of: sight.pair.helped))
        }
      }
      html.citation(terms.citation, in: language)
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}
