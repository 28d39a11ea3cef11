/// Finds a number for a run of bytes, without making a `String` of it.
///
/// An open-addressed table with linear probing and the FNV-1a hash (Fowler,
/// Noll & Vo; draft-eastlake-fnv). Capital and small ASCII letters are the same.
final class Lexicon {
  private var slots: UnsafeMutablePointer<Entry>
  private var capacity: Int
  private var arena: [UInt8] = []
  private(set) var count = 0

  private struct Entry {
    var hash: UInt64 = 0
    var start = 0
    var length = -1
    var value = 0
  }

  init(capacity: Int = 64) {
    self.capacity = 64
    while self.capacity < capacity * 2 { self.capacity *= 2 }
    self.slots = .allocate(capacity: self.capacity)
    slots.initialize(repeating: Entry(), count: self.capacity)
  }

  deinit { slots.deallocate() }

  convenience init(_ words: some Collection<(word: String, value: Int)>) {
    self.init(capacity: words.count)
    for (word, value) in words { insert(word, value) }
  }

  /// The number of `key`, or nil.
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Lexicon.hash(key)
    var index = Int(truncatingIfNeeded: hash) & (capacity - 1)
    while slots[index].length >= 0 {
      if slots[index].hash == hash, slots[index].length == key.count,
        isEqual(key, at: slots[index].start)
      {
        return slots[index].value
      }
      index = (index + 1) & (capacity - 1)
    }
    return nil
  }

  func find(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { find($0) }
  }

  /// Adds `key` unless it's there; returns the number that was there.
  @discardableResult
  func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: Int) -> Int? {
    if let present = find(key) { return present }
    if (count + 1) * 2 > capacity { grow() }
    let hash = Lexicon.hash(key)
    place(Entry(hash: hash, start: arena.count, length: key.count, value: value))
    arena.append(contentsOf: key.lazy.map(Lexicon.small))
    count += 1
    return nil
  }

  @discardableResult
  func insert(_ word: String, _ value: Int) -> Int? {
    var word = word
    return word.withUTF8 { insert($0, value) }
  }

  private func place(_ entry: Entry) {
    var index = Int(truncatingIfNeeded: entry.hash) & (capacity - 1)
    while slots[index].length >= 0 { index = (index + 1) & (capacity - 1) }
    slots[index] = entry
  }

  private func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: capacity)
    capacity *= 2
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Entry(), count: capacity)
    for entry in old where entry.length >= 0 { place(entry) }
    old.deallocate()
  }

  @inline(__always)
  private func isEqual(_ key: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    arena.withUnsafeBufferPointer { arena in
      var index = 0
      while index < key.count {
        if Lexicon.small(key[index]) != arena[start + index] { return false }
        index += 1
      }
      return true
    }
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte | 0x20 : byte
  }

  @inline(__always)
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(small(byte))) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
