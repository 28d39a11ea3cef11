internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension ClassPage {
  /// The tutor they are of this class, if they are one.
  var tutor: Teacher.ID? {
    guard context.isPresent, let own = context.trainee, recorded.content.tutors.contains(own)
    else { return nil }
    return own
  }

  /// What a trainee hands in, and what came back.
  func own(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, let own = context.trainee,
      board.trainees(of: recorded.id).contains(where: { $0.teacher == own })
    else { return }
    let pieces = (board.pieces[recorded.id] ?? []).filter { $0.teacher == own }
    html.element("section", .class("panel"), .id("own")) { html in
      html.element("h2", text: Phrase.myWork[language])
      if let help = board.help.first(where: { $0.course == course.id && $0.learner == own }) {
        html.element(
          "p", text: Phrase.helpedBy(board.county.name(of: help.helper))[language])
      }
      html.element("ul", .class("reasons")) { html in
        for piece in pieces.suffix(10).reversed() {
          html.element("li") { html in
            html.text("\(piece.title) · \(Figures.day(piece.handedIn.day, in: language)) ")
            if let answer = piece.answer {
              html.tag(
                answer.mark.map { Phrase.pointsOf($0)[language] }
                  ?? Phrase.pieceAnsweredTag[language], "good")
              html.element("p", text: answer.words)
            } else {
              html.tag(Phrase.pieceWaits[language])
            }
          }
        }
      }
      html.form(to: "\(recorded.address)/pieces", context: context) { html in
        html.choiceField(
          "kind", .pieceKind,
          ClassPiece.Kind.allCases.map { ($0.rawValue, Phrase($0)[language]) },
          chosen: typed?.text("kind") ?? "", in: language)
        html.field("title", .pieceTitle, value: typed?.text("title") ?? "", in: language)
        html.box("content", .pieceWords, typed?.text("content") ?? "", language)
        html.submit(.handInDo, in: language)
      }
    }
  }

  /// Work without an answer, the oldest first; tutors answer it here.
  func waiting(_ html: inout HTML, _ language: Language) {
    guard context.hand(for: recorded) != nil else { return }
    let within = terms.answerWithin.value * 1_440
    let all = (board.pieces[recorded.id] ?? []).filter { $0.answer == nil }
    html.element("section", .class("panel"), .id("waiting")) { html in
      html.element("h2", text: "\(Phrase.piecesWaiting[language]) (\(all.count))")
      if all.isEmpty {
        html.element("p", .class("empty"), text: Phrase.nothingWaits[language])
      }
      for piece in all.prefix(20) {
        html.element("details", .id("piece-\(piece.id)")) { html in
          html.element("summary") { html in
            html.text(
              "\(board.county.name(of: piece.teacher)) · \(piece.title) · \(Phrase(piece.kind)[language]) "
            )
            let waited = board.now.minutes - piece.handedIn.minutes
            html.tag(Phrase.span(max(0, waited))[language], waited > within ? "bad" : "")
          }
          if !piece.words.isEmpty { html.element("p", text: piece.words) }
          if tutor != nil { answer(&html, piece, language) }
        }
      }
    }
  }

  private func answer(_ html: inout HTML, _ piece: ClassPiece, _ language: Language) {
    html.form(
      to: "\(recorded.address)/pieces/\(Address.encoded(piece.id))", context: context
    ) { html in
      if piece.kind == .homework {
        html.field(
          "mark.\(piece.id)", .pieceMark, type: "number",
          value: typed?.text("mark.\(piece.id)") ?? "", isRequired: false, in: language)
      }
      html.textArea(
        "answer.\(piece.id)", .pieceAnswer, value: typed?.text("answer.\(piece.id)") ?? "",
        in: language)
      html.submit(.sendAnswer, in: language)
    }
  }

  /// Who noted what of which day (S002-65).
  func log(_ html: inout HTML, _ language: Language) {
    guard context.hand(for: recorded) != nil || context.may(.seeCounty) else { return }
    let lines = board.log[recorded.id] ?? []
    html.element("section", .class("panel"), .id("log")) { html in
      html.element("h2", text: "\(Phrase.classLog[language]) (\(lines.count))")
      if lines.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noLog[language])
      } else {
        html.table(
          "log-lines", [.logDay, .logKind, .logWords, .logWriter], label: .classLog, in: language
        ) { html in
          for line in lines.prefix(30) {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: Figures.day(line.heldOn, in: language))
              html.element("td", text: terms.entries.name(of: line.kind, in: language))
              html.element("td", text: line.words)
              html.element(
                "td", text: "\(line.hand.person) · \(Figures.day(line.hand.day, in: language))")
            }
          }
        }
      }
      guard hand != nil else { return }
      html.form(to: "\(recorded.address)/log", context: context) { html in
        html.choiceField(
          "entry", .logKind, terms.entries.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("entry") ?? "", in: language)
        html.field(
          "day", .logDay, type: "date", value: typed?.text("day") ?? "\(board.catalogue.day)",
          in: language)
        html.textArea("line", .logWords, value: typed?.text("line") ?? "", in: language)
        html.submit(.logDo, isMain: false, in: language)
      }
    }
  }

  /// What the bureau changes: who sits in the class, who runs it.
  func keeping(_ html: inout HTML, _ language: Language) {
    let county = board.county
    let sitting = Set(board.classes.flatMap { board.seats[$0.id] ?? [] }.map(\.teacher))
    let free = (board.outcomes[course.id] ?? [:]).keys.filter { !sitting.contains($0) }
      .map { ($0, county.name(of: $0)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    html.element("section", .class("panel unprinted"), .id("seats")) { html in
      html.element("h2", text: "\(Phrase.seatTitle[language]) (\(free.count))")
      if free.isEmpty {
        html.element("p", .class("empty"), text: Phrase.everybodySeated[language])
      } else {
        html.form(to: "\(recorded.address)/seats", context: context) { html in
          html.choiceField(
            "tutor", .classTutor,
            recorded.content.tutors.sorted().map { ($0.rawValue, county.name(of: $0)) },
            chosen: typed?.text("tutor") ?? "", in: language)
          html.ticks(
            "trainee", .withoutClass,
            free.prefix(200).map { id, name in
              let school = board.school(of: id).map { county.name(of: $0) } ?? ""
              return (id.rawValue, "\(name) · \(school)")
            }, ticked: { typed?.all("trainee").contains($0) ?? false }, in: language)
          html.submit(.seatTraineesDo, in: language)
        }
      }
    }
    html.element("section", .class("panel narrow unprinted"), .id("change")) { html in
      html.element("details", Attribute("open", nil, if: typed?.text("name").isEmpty == false)) {
        html in
        html.element("summary", text: Phrase.changeClass[language])
        html.form(to: recorded.address, context: context) { html in
          html.classFields(recorded.content, typed: typed, language)
          html.submit(.keepClassDo, in: language)
        }
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.dissolveClass[language])
        html.form(to: "\(recorded.address)/off", context: context) { html in
          html.reasonField(of: "off", .dissolveReason, language)
          html.submit(.dissolveClass, isMain: false, in: language)
        }
      }
    }
  }
}

extension HTML {
  /// A label and a box that may stay empty.
  mutating func box(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, rows: Int = 4, _ value: String,
    _ language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      if let hint {
        html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      }
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name),
        Attribute("rows", "\(rows)"),
        Attribute("aria-describedby", "hint-\(name)", if: hint != nil), text: value)
    }
  }
}
