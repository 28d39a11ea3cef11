extension ClassTerms {
  /// Reads the section `classes`; notes limits that nothing could keep, and lists without a word.
  init(_ classes: BookSection) {
    func words(_ name: String) -> [Word] {
      let words = classes.entries(name) { key, section in
        Word(key: key, name: section.localizedText("name"), citation: section.citation)
      }
      if words.isEmpty {
        classes.fault(name, nil, found: "no word", allowed: "one or more")
      }
      return words
    }
    self.init(
      size: classes.limit("size", .people), load: classes.limit("load", .people),
      scattered: classes.limit("scattered", .people),
      together: classes.limit("together", .km, .metres),
      groupSize: classes.limit("group-size", .people),
      study: classes.limit("study", .minutes),
      correlation: classes.limit("correlation", .people),
      excellent: classes.limit("excellent", .points),
      answerWithin: classes.limit("answer-within", .days),
      answerShare: classes.limit("answer-share", .percent, .permille),
      logEvery: classes.limit("log-every", .days), learners: classes.limit("learners", .people),
      reach: classes.limit("reach", .km, .metres), duties: words("duties"),
      entries: words("entries"), materials: words("materials"))
    let least = [
      ("size", size, 1), ("load", load, 1), ("group-size", groupSize, 2),
      ("correlation", correlation, 3), ("answer-within", answerWithin, 1),
      ("log-every", logEvery, 1), ("learners", learners, 1),
    ]
    for (name, limit, least) in least where limit.value < least {
      classes.fault(name, nil, found: "\(limit.value)", allowed: "\(least) or more")
    }
  }
}
