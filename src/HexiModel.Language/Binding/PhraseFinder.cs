namespace HexiModel.Language.Binding;

/// <summary>Finds many phrases in one pass over a text (Aho–Corasick): the work does not grow with how many there are.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseFinder<T>
{
    private readonly List<Node> _nodes = [new Node()];
    private bool _isLinked;

    /// <summary>Adds a phrase; of two with the same words the first stands.</summary>
    public void Add(string phrase, T value)
    {
        int node = 0;
        foreach (char c in phrase)
        {
            if (!_nodes[node].Next.TryGetValue(c, out int next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node());
                _nodes[node].Next.Add(c, next);
            }

            node = next;
        }

        if (node != 0 && _nodes[node].Length == 0)
        {
            _nodes[node].Length = phrase.Length;
            _nodes[node].Value = value;
        }
    }

    /// <summary>The phrases in a text, leftmost first, of those at one place the longest, none overlapping another.</summary>
    public IEnumerable<(int Start, int Length, T Value)> Find(string text)
    {
        Link();
        int from = 0;
        foreach ((int start, int length, T value) in All(text).OrderBy(found => found.Start).ThenByDescending(found => found.Length))
        {
            if (start >= from)
            {
                from = start + length;
                yield return (start, length, value);
            }
        }
    }

    private List<(int Start, int Length, T Value)> All(string text)
    {
        List<(int, int, T)> found = [];
        int node = 0;
        for (int i = 0; i < text.Length; i++)
        {
            node = Step(node, text[i]);
            for (int match = node; match != 0; match = _nodes[match].Shorter)
            {
                if (_nodes[match].Length > 0)
                {
                    found.Add((i + 1 - _nodes[match].Length, _nodes[match].Length, _nodes[match].Value!));
                }
            }
        }

        return found;
    }

    private int Step(int node, char c)
    {
        while (true)
        {
            if (_nodes[node].Next.TryGetValue(c, out int next))
            {
                return next;
            }

            if (node == 0)
            {
                return 0;
            }

            node = _nodes[node].Fail;
        }
    }

    private void Link()
    {
        if (_isLinked)
        {
            return;
        }

        _isLinked = true;
        Queue<int> queue = new([0]);
        while (queue.Count > 0)
        {
            int node = queue.Dequeue();
            foreach (KeyValuePair<char, int> edge in _nodes[node].Next)
            {
                int fail = node == 0 ? 0 : Step(_nodes[node].Fail, edge.Key);
                _nodes[edge.Value].Fail = fail;
                _nodes[edge.Value].Shorter = _nodes[fail].Length > 0 ? fail : _nodes[fail].Shorter;
                queue.Enqueue(edge.Value);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        /// <summary>Where to go on when no edge fits: the longest suffix that is a beginning of a phrase.</summary>
        public int Fail { get; set; }

        /// <summary>The longest suffix that is a phrase.</summary>
        public int Shorter { get; set; }

        /// <summary>The length of the phrase that ends here; 0 for none.</summary>
        public int Length { get; set; }

        public T? Value { get; set; }
    }
}
