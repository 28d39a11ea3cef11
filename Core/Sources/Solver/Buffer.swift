/// Memory of a fixed size for inner loops: no uniqueness or exclusivity checks,
/// bounds checked in debug builds only. Whoever makes it frees it.
struct Buffer<Element> {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    self.count = count
    start = .allocate(capacity: max(1, count))
    start.initialize(repeating: element, count: count)
  }

  init(_ elements: [Element]) {
    count = elements.count
    start = .allocate(capacity: max(1, count))
    for (index, element) in elements.enumerated() {
      (start + index).initialize(to: element)
    }
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "\(index) isn't below \(count)")
      return start[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count, "\(index) isn't below \(count)")
      start[index] = newValue
    }
  }

  func free() {
    start.deinitialize(count: count)
    start.deallocate()
  }
}
