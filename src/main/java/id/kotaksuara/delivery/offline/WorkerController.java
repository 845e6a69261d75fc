package id.kotaksuara.delivery.offline;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the one service worker: at an address of its own, because what it may do depends on where it comes from. */
@Controller
class WorkerController {

    static final Resource WORKER = new ClassPathResource("offline/worker.js");

    @GetMapping(path = "/worker.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(WORKER);
    }
}
