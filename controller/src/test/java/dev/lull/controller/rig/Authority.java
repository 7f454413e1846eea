package dev.lull.controller.rig;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemWriter;

/// Somebody who signs certificates, for one test.
public final class Authority {
  private static final Duration YEAR = Duration.ofDays(365);

  private final Path folder;
  private final String name;
  private final KeyPair keys;

  /// A certificate and its key, as PEM files.
  public record Issued(Path certificate, Path key) {}

  /// @param folder where it puts the files
  /// @param name   what it is called, and the beginning of the names of its files
  public Authority(Path folder, String name) throws Exception {
    this.folder = folder;
    this.name = name;
    this.keys = keys();
    // A broker that is started by root reads the files as a user of its own.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    write(
        certificate(),
        certificate(
            name,
            keys,
            YEAR,
            new Extended(Extension.basicConstraints, new BasicConstraints(true))));
  }

  private record Extended(org.bouncycastle.asn1.ASN1ObjectIdentifier kind, ASN1Encodable value) {}

  /// Its own certificate.
  public Path certificate() {
    return folder.resolve(name + ".crt");
  }

  /// A certificate for names of machines, and for addresses.
  public Issued issue(String... names) throws Exception {
    return issue(YEAR, names);
  }

  /// One that has expired yesterday.
  public Issued issueExpired(String... names) throws Exception {
    return issue(Duration.ofDays(-1), names);
  }

  private Issued issue(Duration validity, String... names) throws Exception {
    KeyPair own = keys();
    var issued =
        new Issued(
            Files.createTempFile(folder, name + "-", ".crt"),
            Files.createTempFile(folder, name + "-", ".key"));
    GeneralName[] alternatives =
        Stream.of(names).map(Authority::generalName).toArray(GeneralName[]::new);
    write(
        issued.certificate(),
        certificate(
            names[0],
            own,
            validity,
            new Extended(Extension.subjectAlternativeName, new GeneralNames(alternatives))));
    write(issued.key(), new JcaPKCS8Generator(own.getPrivate(), null));
    return issued;
  }

  private static GeneralName generalName(String name) {
    boolean isAddress = name.matches("[0-9.]+|.*:.*");
    return new GeneralName(isAddress ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private PemObjectGenerator certificate(
      String subject, KeyPair own, Duration validity, Extended extended)
      throws IOException, OperatorCreationException {
    Instant end = Instant.now().plus(validity);
    X509CertificateHolder certificate =
        new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + name),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(end.minus(YEAR.multipliedBy(2))),
                Date.from(end),
                new X500Name("CN=" + subject),
                own.getPublic())
            .addExtension(extended.kind(), false, extended.value())
            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    return new JcaMiscPEMGenerator(certificate);
  }

  private static void write(Path file, PemObjectGenerator pem) throws IOException {
    try (Writer text = Files.newBufferedWriter(file);
        var writer = new PemWriter(text)) {
      writer.writeObject(pem);
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }
}
