internal import Actions
internal import Chronicle
internal import PlanChecker
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// Everything downstream that a change of the record would touch, before anybody
/// decides.
struct EffectPanel: Sendable {
  let effect: RecordEffect

  /// Nil when the county that is planned from stays as it is.
  let difference: CountyDifference?
  let county: County

  /// How many lines of a list are shown.
  private static let limit = 30

  init(_ effect: RecordEffect, county: County) {
    self.effect = effect
    self.county = county
    guard let revision = effect.revision, revision.changesWorkbook else {
      difference = nil
      return
    }
    let after = County(
      roster: revision.roster, year: county.year, book: revision.content.book,
      bookText: county.bookText, isSample: county.isSample, plan: county.plan,
      planBytes: county.planBytes)
    difference = CountyDifference(before: county, after: after)
  }

  func write(to html: inout HTML, in language: Language) {
    html.element("section", .class("panel"), .id("effects")) { html in
      html.element("h2", text: Phrase.effectsTitle[language])
      facts(&html, .factsEnd, effect.change.superseded, language)
      facts(&html, .factsBegin, effect.change.recorded, language)
      if !effect.isPossible {
        html.element("p", .class("bad"), text: Phrase.wouldNotFit[language])
        let problems = effect.problems.map { language == .zh ? $0.chinese : $0.english }
        list(&html, problems + effect.rowProblems, language)
      }
      if let difference {
        eligibility(&html, difference, language)
        staffing(&html, difference, language)
        indicators(&html, difference, language)
      } else if effect.problems.isEmpty {
        html.element("p", text: Phrase.changesNoCounty[language])
      }
      plan(&html, language)
      steps(&html, language)
    }
  }

  private func facts(
    _ html: inout HTML, _ title: Phrase, _ facts: [Fact], _ language: Language
  ) {
    guard !facts.isEmpty else { return }
    let words = FactWords(county: difference?.after ?? county, language: language)
    html.element("h3", text: title[language])
    list(
      &html,
      facts.map { fact in
        "\(words.wholeLine(fact.line))：\(words.value(fact.value, of: fact.line))（\(words.period(fact.period))）"
      }, language)
  }

  private func eligibility(
    _ html: inout HTML, _ difference: CountyDifference, _ language: Language
  ) {
    html.element("h3", text: Phrase.eligibilityChanges[language])
    list(
      &html,
      difference.eligibility.map { line in
        let old = line.before?.findings ?? []
        let reasons = (line.after?.findings ?? []).filter { !old.contains($0) }
          .map { difference.after.book.sentence(for: $0, in: language) }
        return "\(line.teacher.name) \(line.teacher.id)：\(directions(line.before, language)) → "
          + ([directions(line.after, language)] + reasons).joined(
            separator: language == .zh ? "；" : "; ")
      }, language)
  }

  private func directions(_ line: TeacherEligibility?, _ language: Language) -> String {
    let open = Direction.allCases.filter { line?.directions.contains($0) ?? false }
    return open.isEmpty
      ? Phrase.notEligible[language]
      : open.map { $0.name(in: language) }.joined(separator: language == .zh ? "、" : ", ")
  }

  private func staffing(
    _ html: inout HTML, _ difference: CountyDifference, _ language: Language
  ) {
    html.element("h3", text: Phrase.staffingChanges[language])
    guard !difference.posts.isEmpty else {
      return html.element("p", .class("muted"), text: Phrase.unchangedThere[language])
    }
    html.scroll(Phrase.staffingChanges[language]) { html in
      html.element("table") { html in
        html.head(
          [.schoolName, .stage, .subject], numbers: [.need, .have, .missing], in: language)
        html.element("tbody") { html in
          for row in difference.posts.prefix(EffectPanel.limit) {
            let post = row.before.post
            html.element("tr") { html in
              html.element("th", .scope("row"), text: difference.after.name(of: post.school))
              html.element("td", text: post.stage.name(in: language))
              html.element("td", text: post.subject.name(in: language))
              for pair in [row.map(\.need), row.map(\.have.before), row.map(\.missing.before)] {
                html.element(
                  "td", .class("n"),
                  text: pair.before == pair.after
                    ? "\(pair.before)" : "\(pair.before) → \(pair.after)")
              }
            }
          }
        }
      }
    }
    more(&html, difference.posts.count, language)
  }

  private func indicators(
    _ html: inout HTML, _ difference: CountyDifference, _ language: Language
  ) {
    html.element("h3", text: Phrase.indicatorChanges[language])
    list(
      &html,
      difference.indicators.map { row in
        let name = [row.name[language], row.part?[language]].compactMap { $0 }
          .joined(separator: " · ")
        return
          "\(name)：\(row.words(row.before, in: language)) → \(row.words(row.after, in: language))"
      }, language)
  }

  private func plan(_ html: inout HTML, _ language: Language) {
    guard county.plan != nil else { return }
    html.element("h3", text: Phrase.planTouched[language])
    if !effect.moves.isEmpty {
      MoveList(county: county, moves: Array(effect.moves.prefix(EffectPanel.limit)), shows: .to)
        .write(to: &html, in: language)
      more(&html, effect.moves.count, language)
    }
    if difference != nil {
      checked(&html, effect.planDefects, language)
    }
    html.element("p", .class("muted"), text: Phrase.planStays[language])
  }

  /// What the independent checker says: what is impossible at once, what merely
  /// has another worth when somebody asks.
  private func checked(_ html: inout HTML, _ defects: [PlanDefect], _ language: Language) {
    guard !defects.isEmpty else {
      return html.element("p", text: Phrase.planStillHolds[language])
    }
    let forbidden = defects.filter { !$0.isOfWorth }
    if forbidden.isEmpty {
      html.element("p", text: Phrase.planIsPossible[language])
    } else {
      html.element("p", text: Phrase.planNoLongerHolds[language])
      list(&html, forbidden.map { $0.sentence(in: language) }, language)
    }
    let worth = defects.filter(\.isOfWorth)
    guard !worth.isEmpty else { return }
    html.element("details") { html in
      html.element("summary", text: Phrase.checkedInDetail[language])
      list(&html, worth.map { $0.sentence(in: language) }, language)
    }
  }

  private func steps(_ html: inout HTML, _ language: Language) {
    func line(_ line: NoticeLine) -> String { "\(line.name)：\(line.fromName) → \(line.toName)" }
    let touched: [(Phrase, [String])] = [
      (.listTouched, effect.listLines.map { "\($0.name) · \($0.schoolName)" }),
      (.noticeTouched, effect.noticeLines.map { line($0.line) }),
      (.ordersTouched, effect.orders.map { "\($0.number) \(line($0.line))" }),
    ]
    for (title, lines) in touched where !lines.isEmpty {
      html.element("h3", text: title[language])
      list(&html, lines, language)
    }
    if touched.contains(where: { !$0.1.isEmpty }) {
      html.element("p", .class("muted"), text: Phrase.staysAsPublished[language])
    }
  }

  private func list(_ html: inout HTML, _ lines: [String], _ language: Language? = nil) {
    if lines.isEmpty, let language {
      return html.element("p", .class("muted"), text: Phrase.unchangedThere[language])
    }
    html.element("ul", .class("reasons")) { html in
      for line in lines.prefix(EffectPanel.limit) { html.element("li", text: line) }
    }
    if let language { more(&html, lines.count, language) }
  }

  private func more(_ html: inout HTML, _ count: Int, _ language: Language) {
    guard count > EffectPanel.limit else { return }
    html.element("p", .class("muted"), text: Phrase.andMore(count - EffectPanel.limit)[language])
  }
}

extension PlanDefect {
  /// Whether it's about levels, proofs and lists, and not about what is possible.
  fileprivate var isOfWorth: Bool {
    switch self {
    case .wrong(let field, _, _, _):
      [.levels, .value, .tolerance, .gap, .proofs, .planGap, .status, .unfilled, .unmoved]
        .contains(field)
    case .unknownRow, .unknownBudget, .negativeBudget, .tooLarge, .scaleNotPositive, .unfitProof,
      .boundNotProven:
      true
    default: false
    }
  }
}
