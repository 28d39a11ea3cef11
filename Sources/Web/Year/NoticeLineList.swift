internal import Access
internal import Pinyin
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension ListView<NoticeLine> {
  /// Who goes where, all on one page, since a notice is printed whole.
  ///
  /// What a notice says is public, so taking it along isn't recorded; only those
  /// with an account can.
  init(notice: Notice, lines: [NoticeLine], _ context: WebContext, address: Address) throws {
    let query = ListQuery(address: address)
    let kinds = Set(lines.map(\.kind)).sorted()
    let kind = try query.choice("kind", of: kinds) { $0 }
    let isRunning = notice.isRunning(on: context.occasion.today)
    try self.init(
      id: "notice", title: .noticeHeading,
      columns: Self.columns(
        of: notice.id, offersObjection: isRunning && lines.contains(where: context.mayObject),
        context.mayObject),
      rows: lines.filter { kind == nil || $0.kind == kind }, address: address, pageSize: nil,
      filters: [
        .choice(
          "kind", .kindOf,
          kinds.map { word in
            (word, Phrase { Move.Kind(rawValue: word)?.name(in: $0) ?? word })
          }, chosen: kind)
      ], isPersonal: false, isExportable: context.actor != nil
    ) { [NameReading($0.name), NameReading($0.fromName), NameReading($0.toName)] }
  }

  private static func columns(
    of notice: String, offersObjection: Bool,
    _ mayObject: @escaping @Sendable (NoticeLine) -> Bool
  ) -> [ListTable<NoticeLine>.Column] {
    let columns: [ListTable<NoticeLine>.Column] = [
      .init("number", .numberOf, isNumber: true, by: \.position) { html, line, _ in
        html.text("\(line.position)")
      },
      .init("name", .nameOf, named: \.name) { html, line, _ in html.text(line.name) },
      .init("from", .fromSchool, named: \.fromName) { html, line, _ in html.text(line.fromName) },
      .init("to", .toSchool, named: \.toName) { html, line, _ in html.text(line.toName) },
      .init("subject", .subject, by: \.postOrder) { html, line, language in
        html.text(postWords(stage: line.stage, subject: line.subject, in: language))
      },
      .init("kind", .kindOf, by: \.kind) { html, line, language in
        html.text(Move.Kind(rawValue: line.kind)?.name(in: language) ?? line.kind)
      },
      .init("terms", .termOf, by: \.lastTerm) { html, line, language in
        html.text(line.terms(in: language))
      },
    ]
    guard offersObjection else { return columns }
    return columns + [
      .init("object", .mayBeDone, isOffer: true) { html, line, language in
        if mayObject(line) { html.objectLink(line, of: notice, language) }
      }
    ]
  }
}

extension NoticeLine {
  /// By stage and then by subject.
  fileprivate var postOrder: String { "\(stage) \(subject)" }
}

extension Notice {
  /// Whether people may still object.
  func isRunning(on today: Day) -> Bool { withdrawal == nil && today <= lastDay }
}

extension WebContext {
  @Sendable fileprivate func mayObject(to line: NoticeLine) -> Bool {
    may(.object, at: .teacher(line.teacher, at: [line.from, line.to]))
  }
}

extension HTML {
  fileprivate mutating func objectLink(
    _ line: NoticeLine, of notice: String, _ language: Language
  ) {
    element(
      "a", .class("small"),
      .href(
        Address(path: "/objections/new").setting("notice", to: notice)
          .setting("teacher", to: line.teacher.rawValue).text),
      text: Phrase.objectTo[language])
  }
}
