package dev.lull.controller.stream;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;

/// What reads each format, with limits that no message of a stream needs to pass.
final class Mappers {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(24)
          .maxNumberLength(40)
          .maxStringLength(20_000)
          .maxNameLength(1_000)
          .build();
  private static final ObjectMapper JSON =
      strict(JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build()));
  private static final ObjectMapper CBOR =
      strict(CBORMapper.builder(CBORFactory.builder().streamReadConstraints(LIMITS).build()));

  private Mappers() {}

  static ObjectMapper of(StreamFormat format) {
    return switch (format) {
      case JSON -> JSON;
      case CBOR -> CBOR;
    };
  }

  private static ObjectMapper strict(MapperBuilder<?, ?> builder) {
    return builder
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
