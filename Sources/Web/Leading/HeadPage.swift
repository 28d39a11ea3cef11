internal import Access
internal import Leading
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/people/T1`: one head: term and rotation with every reason, posts, ranks, appraisals.
struct HeadPage: Page {
  let context: WebContext
  let county: County
  let year: HeadYear
  let teacher: Teacher.ID
  var problems: [Phrase] = []
  var typed: FormFields?

  /// Nil of whom leads no school on the day.
  var sight: HeadSight? { year[teacher] }
  private var name: String {
    sight?.name ?? posts.last?.name ?? county.roster[teacher]?.name ?? teacher.rawValue
  }
  private var posts: [RecordedHeadPost] { year.posts.filter { $0.post.teacher == teacher } }
  private var keeps: Bool { context.isPresent && context.may(.keepHeads) }

  var section: Section? { .heads }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.heads, in: language)
    html.head(title(in: language), lead: lead(in: language))
    html.problems(problems, in: language)
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    if let sight { term(&html, sight, language) }
    history(&html, language)
    ranks(&html, terms, language)
    appraisals(&html, language)
  }

  private func lead(in language: Language) -> String? {
    sight.map {
      "\(county.name(of: $0.holder.school)) · \(Phrase.headRole($0.holder.role)[language])"
    }
  }

  private func term(_ html: inout HTML, _ sight: HeadSight, _ language: Language) {
    html.element("section", .class("panel status"), .id("term")) { html in
      html.element("h2", text: Phrase.headTerm[language])
      if let standing = sight.verdict?.standing {
        html.tag(standing.name(in: language), standing.mark)
      }
      html.element("dl", .class("facts")) { html in
        html.fact(
          .headSince, sight.holder.since.map { Figures.month($0, in: language) }, in: language)
        html.fact(
          .headHere, sight.months.map { Measure.months($0).words(in: language) }, in: language)
        if sight.holder.role == .head {
          html.fact(
            .headDue, sight.limit.map { Figures.month($0.due, in: language) }, in: language)
          html.fact(
            .headLongest, sight.limit.map { Figures.month($0.longest, in: language) },
            in: language)
        }
        html.fact(
          .headSource,
          (sight.holder.post == nil ? Phrase.headFromRoster : .headRecorded)[language],
          in: language)
      }
      guard let verdict = sight.verdict else { return }
      html.element("h3", text: Phrase.headReasons[language])
      html.element("ul", .class("reasons")) { html in
        for reason in verdict.reasons {
          html.element("li") { html in
            html.text(reason.text(in: language))
            html.raw(" ")
            html.element(
              "span", .class("cite"), Attribute("lang", "zh-CN"), text: reason.citation)
          }
        }
      }
    }
  }

  private func history(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("posts")) { html in
      html.element("h2", text: Phrase.headHistory[language])
      if posts.isEmpty {
        html.element("p", .class("empty"), text: Phrase.headNoHistory[language])
      } else {
        html.table(
          "history",
          [.school, .headRole, .headWay, .headFirst, .headLast, .headDocument],
          label: .headHistory, in: language
        ) { html in
          for recorded in posts.reversed() { row(&html, recorded, language) }
        }
      }
      guard keeps else { return }
      html.element("p", .class("actions unprinted")) { html in
        html.link(
          "/heads/new?teacher=\(Address.encoded(teacher.rawValue))", Phrase.headNew[language])
      }
      if let last = posts.last { ending(&html, last, language) }
    }
  }

  private func row(_ html: inout HTML, _ recorded: RecordedHeadPost, _ language: Language) {
    let post = recorded.post
    html.element("tr") { html in
      html.element("th", .scope("row"), text: county.name(of: post.school))
      html.element("td", text: Phrase.headRole(post.role)[language])
      html.element("td") { html in
        html.text(Phrase.headWay(post.way)[language])
        if let from = post.from { html.text(" · \(county.name(of: from))") }
      }
      html.element("td", text: Figures.day(post.first, in: language))
      html.element("td", text: post.last.map { Figures.day($0, in: language) } ?? "–")
      html.element("td") { html in
        html.text(recorded.document)
        if let end = recorded.endDocument, end != recorded.document { html.text(" · \(end)") }
      }
    }
  }

  /// Forms on the last post: its end, and taking it back.
  private func ending(_ html: inout HTML, _ recorded: RecordedHeadPost, _ language: Language) {
    let address = Leadership.address(of: teacher)
    let typed = typed?.text("what") == "end" ? typed : nil
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed != nil)
    ) { html in
      html.element("summary", text: Phrase.headEnd[language])
      html.form(to: "\(address)/end", context: context) { html in
        html.hidden("what", "end")
        html.hidden("post", recorded.id.rawValue)
        html.field(
          "last", .headLast, type: "date",
          value: typed?["last"] ?? "\(recorded.post.last ?? context.occasion.today)",
          in: language)
        html.field(
          "document", .headDocument, hint: .headDocumentHint, value: typed?["document"] ?? "",
          in: language)
        html.submit(.headEnd, in: language)
      }
    }
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.headWithdraw[language])
      html.form(to: "\(address)/withdraw", context: context) { html in
        html.hidden("post", recorded.id.rawValue)
        html.field("reason", .postReason, in: language)
        html.submit(.headWithdraw, isMain: false, in: language)
      }
    }
  }

  private func ranks(_ html: inout HTML, _ terms: LeadingTerms, _ language: Language) {
    let known = year.ranks[teacher] ?? []
    html.element("section", .class("panel"), .id("ranks")) { html in
      html.element("h2", text: Phrase.headRanks[language])
      if known.isEmpty {
        html.element("p", .class("empty"), text: Phrase.headNoRanks[language])
      } else {
        html.table(
          "rank", [.headRank, .headRankSince, .headDocument], label: .headRanks, in: language
        ) { html in
          for rank in known {
            html.element("tr") { html in
              html.element(
                "th", .scope("row"), text: terms[rank: rank.rank]?[language] ?? rank.rank)
              html.element("td", text: Figures.day(rank.since, in: language))
              html.element("td", text: rank.document)
            }
          }
        }
      }
      if keeps { ranking(&html, terms, language) }
      html.citation(terms.ranksCitation, in: language)
    }
  }

  private func ranking(_ html: inout HTML, _ terms: LeadingTerms, _ language: Language) {
    let typed = typed?.text("what") == "rank" ? typed : nil
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed != nil)
    ) { html in
      html.element("summary", text: Phrase.headRank[language])
      html.form(to: "\(Leadership.address(of: teacher))/rank", context: context) { html in
        html.hidden("what", "rank")
        html.choiceField(
          "rank", .headRank, terms.ranks.map { ($0.key, $0.name[language]) },
          chosen: typed?["rank"] ?? "", in: language)
        html.field(
          "since", .headRankSince, type: "date",
          value: typed?["since"] ?? "\(context.occasion.today)", in: language)
        html.field(
          "paper", .headDocument, hint: .headDocumentHint, value: typed?["paper"] ?? "",
          in: language)
        html.submit(.headRecordDo, in: language)
      }
    }
  }

  /// For the bureau and the head alone.
  private func appraisals(_ html: inout HTML, _ language: Language) {
    guard context.seesHeadAppraisals || context.isOwn(teacher) else { return }
    let this = SchoolYear(containing: year.day)
    let years = Set(year.appraisals.keys.filter { $0.teacher == teacher }.map(\.year))
      .union([this.advanced(by: -1), this])
    let sights = years.sorted(by: >).compactMap { year.appraisal(of: teacher, in: $0) }
    guard !sights.isEmpty else { return }
    html.element("section", .class("panel"), .id("appraisals")) { html in
      html.element("h2", text: Phrase.headAppraisal[language])
      html.element("ul", .class("findings")) { html in
        for sight in sights {
          html.element("li") { html in
            html.link(context.sameDay(sight.address), "\(sight.year)")
            html.raw(" ")
            html.tag(sight.state.name[language], sight.state == .agreed ? "good" : "")
          }
        }
      }
    }
  }
}
