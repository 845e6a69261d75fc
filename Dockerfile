# The application as an image: built with the Maven wrapper, run by a user without rights on a glibc base.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -q dependency:resolve dependency:resolve-plugins
COPY src src
RUN ./mvnw -B -q package -DskipTests \
 && cp target/kotaksuara-*.jar kotaksuara.jar \
 && java -Djarmode=tools -jar kotaksuara.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home kotaksuara \
 && install -d -o kotaksuara -m 700 /data
WORKDIR /application
# From what changes least to what changes most, so that an update moves only the last layer.
COPY --from=build /build/layers/dependencies ./
COPY --from=build /build/layers/spring-boot-loader ./
COPY --from=build /build/layers/snapshot-dependencies ./
COPY --from=build /build/layers/application ./
USER 10001
# Only used without SPRING_DATASOURCE_URL; then give /data a volume.
ENV KOTAKSUARA_DATABASE_DIRECTORY=/data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; read -r line <&3; [[ $line == *' 200'* ]]"]
# Half of the memory for the heap: uploads, solver and threads live beside it.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-jar", "kotaksuara.jar"]
