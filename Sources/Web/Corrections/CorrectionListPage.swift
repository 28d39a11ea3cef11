internal import Access
internal import Chronicle
internal import Pinyin
internal import Policy
internal import Store
internal import Wording

/// `/corrections`: what waits for a second person, then what was decided.
struct CorrectionListPage: ListPage {
  let context: WebContext
  private let corrections: ListView<StoredCorrection>

  var exported: (any ExportableList)? { corrections }

  init(
    context: WebContext, county: County, corrections: [StoredCorrection], address: Address
  ) throws {
    self.context = context
    let state: StoredCorrection.State? = try ListQuery(address: address).choice("state")
    let names = FactWords(county: county, language: .zh)
    self.corrections = try ListView(
      id: "corrections", title: .correctionsTitle,
      columns: CorrectionListPage.columns(county),
      rows: corrections.filter { state == nil || $0.state == state }, address: address,
      filters: [
        .choice(
          "state", .state,
          StoredCorrection.State.allCases.map { ($0.rawValue, .correctionState($0.rawValue)) },
          chosen: state?.rawValue)
      ], isPersonal: true, empty: .noCorrections
    ) {
      [NameReading("\(names.subject($0.line.subject)) \($0.id) \($0.proposedBy) \($0.decidedBy)")]
    }
  }

  private static func columns(_ county: County) -> [ListTable<StoredCorrection>.Column] {
    let words = FactWords(county: county, language: .zh)
    let name = { @Sendable (correction: StoredCorrection) in
      words.subject(correction.line.subject)
    }
    return [
      .init("about", .correctionAbout, named: name) { html, correction, language in
        let words = FactWords(county: county, language: language)
        html.link(
          "/corrections/\(correction.id)",
          "\(correction.id) · \(words.wholeLine(correction.line))")
      },
      .init("value", .correctedTo) { html, correction, language in
        html.text(FactWords(county: county, language: language).said(correction))
      },
      .init("from", .validPeriod, by: \.period.first) { html, correction, language in
        html.text(FactWords(county: county, language: language).period(correction.period))
      },
      .init("proposer", .proposedBy, named: \.proposedBy) { html, correction, _ in
        html.text(correction.proposedBy)
      },
      .init("decider", .decidedBy, named: \.decidedBy) { html, correction, _ in
        html.text(correction.decidedBy)
      },
      .init("state", .state, by: \.state.rawValue) { html, correction, language in
        html.correctionState(correction, language)
      },
    ]
  }

  var section: Section? { .corrections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.correctionsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.correctionsLead[language])
    html.element("section", .class("panel")) { html in
      corrections.write(to: &html, in: language)
    }
    if context.isPresent, context.may(.importCounty) {
      html.element("p", .class("small")) { html in
        html.link("/corrections/pending", Phrase.pendingTitle[language])
      }
    }
  }
}

extension FactWords {
  /// What a correction says of its line.
  func said(_ correction: StoredCorrection) -> String {
    if let undone = correction.undoes { return "\(Phrase.takesBack[language]) \(undone)" }
    return correction.value.map { value($0, of: correction.line) }
      ?? Phrase.nothingHeld[language]
  }
}

extension HTML {
  mutating func correctionState(_ correction: StoredCorrection, _ language: Language) {
    let hue =
      switch correction.state {
      case .proposed: "warn"
      case .confirmed: "good"
      case .refused, .undone: ""
      }
    tag(Phrase.correctionState(correction.state.rawValue)[language], hue)
  }
}
