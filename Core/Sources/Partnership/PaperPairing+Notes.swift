import Policy
import Staffing

extension PaperPairing {
  /// The copies among the notes, if they are more than a few.
  ///
  /// Notes shorter than `limits.shortestNote` aren't looked at: "held as
  /// planned" is nobody's property.
  func copiedNotes(
    in activities: [PairActivity], _ elsewhere: [PairActivity]
  ) -> PaperFinding? {
    let notes = activities.map { NoteShingles($0.note, size: limits.shingle.value) }
    let judged = notes.indices.filter { isLongEnough(notes[$0]) }
    guard !judged.isEmpty else { return nil }
    var index = NoteIndex()
    for (place, activity) in elsewhere.enumerated() {
      let note = NoteShingles(activity.note, size: limits.shingle.value)
      if isLongEnough(note) { index.add(note, from: .elsewhere(place)) }
    }
    var copies: [NoteCopy] = []
    for place in judged.sorted(by: { (activities[$0].day, $0) < (activities[$1].day, $1) }) {
      if let (source, containment) = index.nearest(to: notes[place]),
        containment >= limits.copied.value
      {
        copies.append(NoteCopy(activity: place, original: source, containment: containment))
      }
      index.add(notes[place], from: .own(place))
    }
    let share = copies.count * 1000 / judged.count
    guard share > limits.copiedNotes.value else { return nil }
    return .copiedNotes(
      copies.sorted { $0.activity < $1.activity }, of: judged.count, share: share,
      allowed: limits.copiedNotes)
  }

  private func isLongEnough(_ note: NoteShingles) -> Bool {
    note.length >= limits.shortestNote.value && !note.runs.isEmpty
  }
}

/// Notes by their runs, so that only those that share one are compared.
private struct NoteIndex {
  private var notes: [(source: PaperSource, shingles: NoteShingles)] = []
  private var places: [String: [Int]] = [:]

  mutating func add(_ note: NoteShingles, from source: PaperSource) {
    for run in note.runs { places[run, default: []].append(notes.count) }
    notes.append((source, note))
  }

  /// The note that shares most, the one added first among equals.
  func nearest(to note: NoteShingles) -> (source: PaperSource, containment: Int)? {
    var shared: [Int: Int] = [:]
    for run in note.runs {
      for place in places[run] ?? [] { shared[place, default: 0] += 1 }
    }
    let found = shared.map { place, count in
      (
        place,
        count * 1000 / min(note.runs.count, notes[place].shingles.runs.count)
      )
    }
    return found.max { ($0.1, $1.0) < ($1.1, $0.0) }
      .map { (notes[$0.0].source, $0.1) }
  }
}
