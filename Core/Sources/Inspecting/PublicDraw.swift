internal import Sealing

/// A drawing of lots that nobody can steer and anybody can do again.
///
/// The digest of the seed is made known first, with the list that is drawn from. Later a
/// witness says a word that nobody could know before, such as yesterday's lottery numbers;
/// then the seed is opened. Whoever made the seed didn't know the word, and whoever said the
/// word didn't know the seed. A lot is
///
///     printf '%s\n%s\n%s\n' SEED WORD CANDIDATE | sha256sum
///
/// and the smallest lots are drawn. A candidate's lot depends on nobody else, so each is as
/// likely as the other, in whatever order they're listed, and striking one off never changes
/// who comes before whom.
public struct PublicDraw: Hashable, Sendable {
  /// 64 hex digits.
  public let seed: String
  public let word: String

  public init(seed: String, word: String) {
    self.seed = seed
    self.word = word
  }

  /// What is made known of a seed before the draw: `printf %s SEED | sha256sum`.
  public static func commitment(to seed: String) -> String { sha256(seed.utf8) }

  /// A candidate with its lot.
  public struct Lot: Hashable, Sendable {
    public let candidate: String

    /// 64 hex digits.
    public let digest: String
  }

  public func lot(of candidate: String) -> Lot {
    Lot(candidate: candidate, digest: sha256("\(seed)\n\(word)\n\(candidate)\n".utf8))
  }

  /// All lots, the smallest first; somebody listed twice has one.
  ///
  /// - Complexity: O(*n* log *n*).
  public func lots(of candidates: some Sequence<String>) -> [Lot] {
    Set(candidates).map { lot(of: $0) }
      .sorted { ($0.digest, $0.candidate) < ($1.digest, $1.candidate) }
  }

  /// Who is drawn, in the order of the lots; all when there are no more than `count`.
  public func drawn(_ count: Int, of candidates: some Sequence<String>) -> [String] {
    lots(of: candidates).prefix(count).map(\.candidate)
  }
}
